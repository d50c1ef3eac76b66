import type { Draft, EffectPlace } from "../turn/draft.ts";

/** Marks the event's message and all before it; the last one asked for in a turn is enough. */
export function planMarkAsRead(draft: Draft, place: EffectPlace): void {
  if (place.readToken !== undefined) draft.markAsRead = place.readToken;
}
