/** Targets that mean the same in every flow; `$next` and `$break` inside an `each`. */
export const reservedTargets: readonly string[] = [
  "$done",
  "$cancel",
  "$cancelAll",
  "$restart",
  "$back",
  "$ask",
  "$pass",
  "$next",
  "$break",
];

/** Flows that come with the language, each of which a bot can put its own in place of. */
export const repairNames: readonly string[] = [
  ...["$cancel", "$back", "$help", "$repeat", "$correct", "$resume"],
  ...["$stale", "$stackFull", "$notUnderstood", "$silence", "$error", "$handoff"],
];
