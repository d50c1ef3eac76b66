import type { SmallEffect } from "@renga/core";
import type { Draft } from "../turn/draft.ts";

/** Counted by whoever listens to turns; stored nowhere. */
export function planTrack(effect: Extract<SmallEffect, { type: "track" }>, draft: Draft): void {
  draft.tracked.push(effect.data === undefined ? { event: effect.event } : { event: effect.event, data: effect.data });
}
