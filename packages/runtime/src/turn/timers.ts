import type { Json } from "../ports/conversation-store.ts";

/** Timers of flows and the runtime's own live side by side in the store: the first letter tells them apart. */

/** Ends the holding of messages. */
export const holdTimerId = "hold";

export type TimerBody = { readonly timer: string; readonly due: number };

export function flowTimerId(timer: string): string {
  return `t:${timer}`;
}

/** The flow's own name of a timer in the store; undefined for one of the runtime's. */
export function timerOfFlow(id: string): string | undefined {
  return id.startsWith("t:") ? id.slice(2) : undefined;
}

export function flowTimer(timer: string, due: number): { readonly id: string; readonly body: Json } {
  const body: TimerBody = { timer, due };
  return { id: flowTimerId(timer), body };
}
