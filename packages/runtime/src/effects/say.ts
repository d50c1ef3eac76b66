import type { Rendered } from "@renga/core";
import type { Draft, EffectPlace } from "../turn/draft.ts";

/** Messages wait in the draft until all that the turn says is known: together they make as few calls as can be. */
export function planSay(rendered: Rendered, draft: Draft, place: EffectPlace): void {
  for (const [index, message] of rendered.messages.entries()) {
    draft.messages.push({ source: `${place.source}.${index}`, message });
  }
}
