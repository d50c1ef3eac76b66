import { freePaths } from "../../expression/free-names.ts";
import type { Flow, State } from "../../model/flow.ts";
import type { Facts } from "../facts.ts";
import { isQuestion } from "../is-question.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * The `result` of a call, and the `error` of one that failed, are there until the flow waits again; what is needed later is
 * kept by `save`.
 *
 *     look_up: { request: books.find, onError: sorry }
 *     ask_more: { ask: more, prompt: More of it? }
 *     tell: { say: "{{ result.body.title }}" }
 */
export const resultGone: LintRule = defineRule(
  "result-gone",
  (facts, report) => {
    const fresh = new Map([...facts.bot.flows.values()].map((flow) => [flow, freshIn(flow, facts)]));
    for (const { at, expression, scope } of facts.expressions) {
      const { flow, state, moment, locals } = scope;
      // Handlers may hear of a call that was not waited for; what stands in a state that calls may be about its own call.
      if (!flow || !state || moment === "end" || "event" in locals || !facts.isSound(flow) || isCall(state)) continue;
      if (!facts.graphOf(flow).isReachable(state)) continue;
      for (const { name, start, end } of freePaths(expression)) {
        if ((name !== "result" && name !== "error") || name in locals) continue;
        if (!fresh.get(flow)?.[name].has(state)) report(at.document.rangeWithin(at.path, start, end), { name });
      }
    }
  },
  "whole",
);

/** States that are come to from the end of a call, or from its failure, without a wait in between. */
function freshIn(
  flow: Flow,
  facts: Facts,
): { readonly result: ReadonlySet<State>; readonly error: ReadonlySet<State> } {
  const graph = facts.graphOf(flow);
  const reach = (wanted: "end" | "error"): ReadonlySet<State> => {
    const found = new Set<State>();
    const work: State[] = [];
    const come = (name: string): void => {
      const state = flow.byName.get(name);
      if (!state || found.has(state)) return;
      found.add(state);
      work.push(state);
    };
    for (const state of flow.byName.values()) {
      if (!isCall(state)) continue;
      for (const { to, cause } of graph.edgesFrom(state)) if (cause === wanted) come(to);
    }
    for (const { to, cause } of graph.global) if (cause === "event" || cause === "error") come(to);
    for (let state = work.pop(); state; state = work.pop()) {
      // Answers and times begin another turn.
      if (isCall(state) || isQuestion(state.block)) continue;
      if (state.initial !== undefined) come(state.initial);
      for (const { to, cause } of graph.edgesFrom(state)) if (cause === "end" || cause === "always") come(to);
    }
    return found;
  };
  return { result: reach("end"), error: reach("error") };
}

function isCall({ block }: State): boolean {
  return block !== undefined && block.kind !== "each" && !isQuestion(block);
}
