import type { State } from "../../model/flow.ts";
import { compileTransition } from "../compile-action.ts";
import { endTransitions } from "../ends.ts";
import type { ActionConfig, StateConfig, TransitionConfig } from "../flow-config.ts";

/**
 * The transitions that end a block, `actions` first. XState looks at guards before it runs actions, so where a guard of
 * `onDone` may ask for what the block has just stored, the block gets a second step: `$open`, then `$done`.
 */
export function finish(
  config: StateConfig,
  state: State,
  actions: readonly ActionConfig[],
): { readonly transitions: TransitionConfig[]; readonly open: StateConfig } {
  const guarded = state.onDone.some((transition) => transition.guard);
  if (!guarded || actions.length === 0) {
    const transitions = endTransitions(state).map((end) =>
      actions.length > 0 ? { ...end, actions: [...actions, ...(end.actions ?? [])] } : end,
    );
    return { transitions: transitions.length > 0 ? transitions : [{ actions: [...actions] }], open: config };
  }
  const open = openState(config, state);
  const decided = `${state.name}:$done`;
  config.states = { ...config.states, $done: { id: decided, always: endTransitions(state) } };
  return { transitions: [{ target: `#${decided}`, actions: [...actions] }], open };
}

/** The state in which a block waits, when it needs more than one: a child `$open` of the author's state. */
export function openState(config: StateConfig, state: State): StateConfig {
  const existing = config.states?.$open;
  if (existing) return existing;
  const open: StateConfig = { id: `${state.name}:$open` };
  config.states = { ...config.states, $open: open };
  config.initial ??= "$open";
  return open;
}

/** `always` of a state with a block: asked beside the block, at any time. */
export function addAlways(config: StateConfig, state: State): void {
  if (state.always.length > 0) config.always = state.always.map((transition) => compileTransition(transition));
}
