import type { ScheduleEffect } from "@renga/core";
import type { Draft } from "../turn/draft.ts";
import { flowTimer } from "../turn/timers.ts";

/** A timer of the flow becomes a timer of the store, set by the commit. */
export function planSchedule(effect: ScheduleEffect, draft: Draft): void {
  const { id, body } = flowTimer(effect.id, effect.at);
  draft.timersSet.set(id, { id, at: effect.at, body });
}
