import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow, State } from "../../model/flow.ts";
import type { Facts } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A flow waits for something before it is called again, by itself or by those that it calls.
 *
 *     flow: order
 *     states: { again: { call: order } }
 */
export const endlessCall: LintRule = defineRule("endless-call", (facts, report) => {
  const first = new Map([...facts.bot.flows.values()].map((flow) => [flow.id, firstCall(flow, facts)]));
  const seen = new Set<string>();
  for (const start of first.keys()) {
    const way: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      way.push(id);
      id = first.get(id)?.flow;
    }
    const from = id === undefined ? -1 : way.indexOf(id);
    const at = id === undefined ? undefined : first.get(id)?.state.at;
    if (id !== undefined && at && from !== -1) report(keyOf(at), { way: [...way.slice(from), id].join(" → ") });
  }
});

/** The call that a flow comes to without having waited, if there is one that it always comes to. */
function firstCall(flow: Flow, { graphOf }: Facts): { readonly state: State; readonly flow: string } | undefined {
  const graph = graphOf(flow);
  const seen = new Set<State>();
  let state = flow.byName.get(flow.initial);
  while (state && !seen.has(state)) {
    seen.add(state);
    if (state.block) return state.block.kind === "call" ? { state, flow: state.block.flow } : undefined;
    if (state.always.length > 0 && state.always.some(({ guard }) => guard)) return undefined;
    const next: string | undefined =
      state.states.length > 0 && state.type === "plain"
        ? state.initial
        : graph.edgesFrom(state).find(({ immediate }) => immediate)?.to;
    state = next === undefined ? undefined : flow.byName.get(next);
  }
  return undefined;
}
