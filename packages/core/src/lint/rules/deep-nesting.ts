import { keyOf } from "../../diagnostics/codes.ts";
import type { State } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

const most = 4;

/**
 * States lie in states no deeper than four levels: beyond, a flow of its own that is called reads better, and is drawn better.
 *
 *     states: { a: { states: { b: { states: { c: { states: { d: { states: { e: { say: Here. } } } } } } } } } }
 */
export const deepNesting: LintRule = defineRule("deep-nesting", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    const visit = (states: readonly State[], depth: number): void => {
      const [first] = states;
      if (first && depth > most) {
        report(keyOf(first.at), { name: first.name, depth: String(depth) });
        return;
      }
      for (const state of states) visit(state.states, depth + 1);
    };
    visit(flow.states, 1);
  }
});
