import type { Flow, State } from "./flow.ts";

/**
 * Whether a `call` is the last thing that its flow does: nothing of the flow is needed once the other runs, so that run takes
 * its place. A flow that would hear of the end, or of anything meanwhile, stays.
 */
export function isTailCall(flow: Flow, state: State): boolean {
  const { block } = state;
  if (block?.kind !== "call" || state.parent !== undefined || flow.output.size > 0) return false;
  const hears = [
    state.on,
    state.always,
    state.after,
    state.exit,
    state.onError,
    state.onDone,
    block.onCancelled,
    block.save,
    flow.on,
  ];
  if (hears.some((list) => list.length > 0)) return false;
  return state.target ? state.target.name === "$done" : state.next === "$end";
}
