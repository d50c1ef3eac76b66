import { keyOf } from "../../diagnostics/codes.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Every state can be come to: from the one before it on the main line, or by a target.
 *
 *     aside: { full: { say: We are full., target: $done } }     # and no state targets it
 */
export const unreachableState: LintRule = defineRule(
  "unreachable-state",
  (facts, report) => {
    for (const flow of facts.bot.flows.values()) {
      if (!facts.isSound(flow)) continue;
      const graph = facts.graphOf(flow);
      const migrated = new Set(flow.migrations.map(({ to }) => to?.name));
      for (const state of flow.byName.values()) {
        // States inside one that cannot be come to follow from it.
        const parent = state.parent === undefined ? undefined : flow.byName.get(state.parent);
        if (!graph.isReachable(state) && !migrated.has(state.name) && (!parent || graph.isReachable(parent)))
          report(keyOf(state.at), { name: state.name });
      }
    }
  },
  "whole",
);
