import { freeNames } from "../expression/free-names.ts";
import type { State } from "../model/flow.ts";
import type { StateContext } from "./blocks/block-state.ts";
import { correctablesOf } from "./correctable.ts";
import { endTransitions } from "./ends.ts";
import type { TransitionConfig } from "./flow-config.ts";

/**
 * What a call's block does in a correction that did not change what the call is given: it goes on without asking again
 * (`EVENT.STATE.keep`). Not where a guard of `onDone` asks for the `result`: that is not kept, so the call is made anew.
 */
export function keepTransitions(
  event: "request" | "call",
  state: State,
  { flow, bot }: Pick<StateContext, "flow" | "bot">,
): { [event: string]: TransitionConfig[] } {
  if (correctablesOf(flow, bot).size === 0 || !canBeKept(state)) return {};
  const transitions = endTransitions(state);
  return transitions.length > 0 ? { [`${event}.${state.name}.keep`]: transitions } : {};
}

function canBeKept(state: State): boolean {
  return !state.onDone.some(({ guard }) => guard && freeNames(guard.expression).includes("result"));
}
