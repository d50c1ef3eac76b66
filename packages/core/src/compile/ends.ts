import type { Transition } from "../model/action.ts";
import type { State } from "../model/flow.ts";
import { compileTransition } from "./compile-action.ts";
import type { TransitionConfig } from "./flow-config.ts";
import { DONE, END, endOf, transitionTo } from "./targets.ts";

/** Where a state goes when its block or its substates end and nothing else was said. */
export function exitOf(state: State): string | undefined {
  if (state.target) return state.target.name;
  if (state.next === END) return state.parent ? endOf(state.parent) : DONE;
  return state.next;
}

/** On to where the state's end leads, or nowhere. */
export function transitionsToNext(state: State): TransitionConfig[] {
  const exit = exitOf(state);
  return exit ? [transitionTo(exit)] : [];
}

/** The transitions taken when a block or a compound state ends: `onDone` as far as its guards go, then the exit. */
export function endTransitions(state: State): TransitionConfig[] {
  const onDone = state.onDone.map((transition) => compileTransition(transition));
  return onDone.some((transition) => !transition.guard) ? onDone : [...onDone, ...transitionsToNext(state)];
}

/** Transitions on an error: those written, or none; an error that nobody takes is the engine's to handle. */
export function errorTransitions(transitions: readonly Transition[]): TransitionConfig[] {
  return transitions.map((transition) => compileTransition(transition));
}
