import type { TransitionConfig } from "../flow-config.ts";

/** The author's transitions of an event come before those of the expansion. */
export function mergeEvents(
  own: { readonly [event: string]: readonly TransitionConfig[] },
  made: { readonly [event: string]: readonly TransitionConfig[] },
): { [event: string]: TransitionConfig[] } {
  const events: { [event: string]: TransitionConfig[] } = {};
  for (const event of new Set([...Object.keys(own), ...Object.keys(made)])) {
    events[event] = [...(own[event] ?? []), ...(made[event] ?? [])];
  }
  return events;
}
