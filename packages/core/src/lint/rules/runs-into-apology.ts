import { keyOf } from "../../diagnostics/codes.ts";
import type { State } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What is said when something failed stands under `aside`: at the end of the main line all that goes well runs into it too.
 *
 *     states:
 *       book: { run: createBooking, onError: sorry }
 *       done: { say: Booked. }
 *       sorry: { say: That did not work. }
 */
export const runsIntoApology: LintRule = defineRule(
  "runs-into-apology",
  ({ bot, graphOf }, report) => {
    for (const flow of bot.flows.values()) {
      const graph = graphOf(flow);
      for (const state of flow.byName.values()) {
        if (!onlySays(state)) continue;
        const edges = graph.edgesTo(state.name);
        const failing = new Set(edges.filter(({ cause }) => cause === "error").map(({ from }) => from));
        const isOnlyForErrors = edges.every(({ kind, cause }) => kind === "next" || cause === "error");
        const into = edges.find(({ kind, from }) => kind === "next" && !failing.has(from));
        if (failing.size > 0 && isOnlyForErrors && into?.from)
          report(keyOf(state.at), { name: state.name, before: into.from.name });
      }
    }
  },
  "whole",
);

/** Says something, and the flow ends. */
function onlySays({ line, block, states, next, target, entry }: State): boolean {
  const ends = target ? target.name === "$done" || target.name === "$cancel" : next === "$end";
  return line === "main" && !block && states.length === 0 && ends && entry.some(({ kind }) => kind === "say");
}
