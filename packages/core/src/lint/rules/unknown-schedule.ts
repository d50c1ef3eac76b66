import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * `unschedule` names a `schedule` by its `id`.
 *
 *     entry: { schedule: { id: remind, in: 1d, event: remind } }
 *     exit: { unschedule: remnd }
 */
export const unknownSchedule: LintRule = defineRule(
  "unknown-schedule",
  ({ actions }, report) => {
    const ids = new Set(actions.flatMap(({ action }) => (action.kind === "schedule" ? [action.id] : [])));
    for (const { action } of actions) {
      if (action.kind !== "unschedule" || ids.has(action.id)) continue;
      const at = { document: action.at.document, path: [...action.at.path, "unschedule"] };
      report(at, { name: action.id, near: didYouMean(action.id, ids) });
    }
  },
  "whole",
);
