import { keyOf } from "../../diagnostics/codes.ts";
import type { State } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A state's name is unique in its flow, across `states`, `aside` and states inside states: it is targeted from anywhere.
 *
 *     states: { sorry: { say: Hm. } }
 *     aside: { sorry: { say: Sorry., target: $done } }
 */
export const duplicateState: LintRule = defineRule("duplicate-state", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    const walk = (states: readonly State[]): void => {
      for (const state of states) {
        const first = flow.byName.get(state.name);
        if (first && first !== state)
          report(keyOf(state.at), { name: state.name }, [{ range: keyOf(first.at), message: "the first one" }]);
        walk(state.states);
      }
    };
    walk(flow.states);
  }
});
