import { keyOf } from "../../diagnostics/codes.ts";
import type { State } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A circle of states waits somewhere: for an answer, an event, a service or a time.
 *
 *     one: { say: Tick., target: two }
 *     two: { say: Tock., target: one }
 */
export const loopWithoutWait: LintRule = defineRule(
  "loop-without-wait",
  ({ bot, graphOf }, report) => {
    for (const flow of bot.flows.values()) {
      const graph = graphOf(flow);
      const follows = (state: State): State | undefined => {
        const next = graph.edgesFrom(state).find(({ immediate }) => immediate);
        return next && flow.byName.get(next.to);
      };
      const seen = new Set<State>();
      for (const start of flow.byName.values()) {
        const way: State[] = [];
        let at: State | undefined = start;
        while (at && !seen.has(at)) {
          seen.add(at);
          way.push(at);
          at = follows(at);
        }
        const from = at ? way.indexOf(at) : -1;
        if (!at || from === -1) continue;
        const circle = [...way.slice(from), at].map(({ name }) => name);
        report(keyOf(at.at), { way: circle.join(" → ") });
      }
    }
  },
  "whole",
);
