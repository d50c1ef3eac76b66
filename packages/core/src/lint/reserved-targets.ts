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

/** Flows that come with the language, each of which a bot can put its own in place of. */
export const repairNames: readonly string[] = [
  ...["$cancel", "$back", "$help", "$repeat", "$correct", "$resume"],
  ...["$stale", "$stackFull", "$notUnderstood", "$silence", "$error", "$handoff"],
];
