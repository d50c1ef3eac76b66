/** Targets that mean the same in every flow. */
export const reservedTargets: readonly string[] = [
  "$done",
  "$cancel",
  "$cancelAll",
  "$restart",
  "$back",
  "$ask",
  "$pass",
];
