import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow, State } from "../../model/flow.ts";
import type { FlowGraph } from "../flow-graph.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Every state leads on: to the next one of the main line, to a target, or it is final.
 *
 *     aside: { full: { say: We are full. } }
 */
export const deadEnd: LintRule = defineRule("dead-end", ({ bot, graphOf }, report) => {
  for (const flow of bot.flows.values()) {
    const graph = graphOf(flow);
    for (const state of flow.byName.values()) {
      if (state.type === "plain" && !leadsOn(state, flow, graph)) report(keyOf(state.at), { name: state.name });
    }
  }
});

function leadsOn(state: State, flow: Flow, graph: FlowGraph): boolean {
  // Regions of a parallel state end with it, or stay.
  const parent = state.parent === undefined ? undefined : flow.byName.get(state.parent);
  if (parent?.type === "parallel") return true;
  // Inside one that does lead somewhere, the way is there.
  if (
    state.states.some((inner) =>
      graph.edgesFrom(inner).some(({ to }) => flow.byName.get(to)?.parent !== state.name && to !== "$end"),
    )
  )
    return true;
  if (graph.edgesFrom(state).length > 0 || graph.global.length > 0) return true;
  return parent !== undefined && graph.edgesFrom(parent).some(({ atEnd }) => !atEnd);
}
