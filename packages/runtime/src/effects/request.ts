import type { RequestEffect } from "@renga/core";
import { rowKey } from "../keys.ts";
import type { Draft, EffectPlace } from "../turn/draft.ts";

export type RequestPayload = Pick<RequestEffect, "id" | "operation" | "with" | "accept"> & {
  /** Attempts known to have failed. */
  readonly failures?: number;
};

/** A row of the chat's `call` lane; its result comes back through the mailbox. */
export function planRequest(effect: RequestEffect, draft: Draft, place: EffectPlace): void {
  const payload: RequestPayload = {
    id: effect.id,
    operation: effect.operation,
    with: effect.with,
    accept: effect.accept,
  };
  draft.rows.push({ key: rowKey(draft.chat, place.source), lane: "call", kind: "request", payload });
  if (effect.waits) draft.loading ||= loadingSeconds;
}

/** LINE takes the indicator away by itself when a message comes. */
export const loadingSeconds = 20;
