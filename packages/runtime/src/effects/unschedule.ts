import type { UnscheduleEffect } from "@renga/core";
import type { Draft } from "../turn/draft.ts";
import { flowTimerId } from "../turn/timers.ts";

/** Also takes back what an earlier effect of the same turn has set. */
export function planUnschedule(effect: UnscheduleEffect, draft: Draft): void {
  const id = flowTimerId(effect.id);
  draft.timersSet.delete(id);
  draft.timersCancelled.add(id);
}
