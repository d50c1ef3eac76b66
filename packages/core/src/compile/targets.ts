import type { ActionConfig, TransitionConfig } from "./flow-config.ts";

/** The final states that every flow has beside its own. A state's own name never begins with `$`. */
export const DONE = "$done";
export const CANCELLED = "$cancel";

/** The final child of a compound state, where its main line ends. */
export const END = "$end";

export function endOf(parent: string): string {
  return `${parent}:${END}`;
}

/** Reserved targets that are no place in the flow: the engine acts on them after the step. */
const controls: ReadonlySet<string> = new Set(["$cancelAll", "$restart", "$back", "$ask", "$pass"]);

/** What going to a target means: a place, or a control action. */
export function goTo(target: string): { target?: string; action?: ActionConfig } {
  if (controls.has(target)) return { action: { type: "control", params: { to: target } } };
  return { target: `#${target}` };
}

/** A transition that goes somewhere after some actions. */
export function transitionTo(target: string, actions: readonly ActionConfig[] = []): TransitionConfig {
  const { target: place, action } = goTo(target);
  const all = action ? [...actions, action] : [...actions];
  return { ...(place ? { target: place } : {}), ...(all.length > 0 ? { actions: all } : {}) };
}
