import type { ContentEffect } from "@renga/core";
import { rowKey } from "../keys.ts";
import type { Json } from "../ports/conversation-store.ts";
import type { Draft, EffectPlace } from "../turn/draft.ts";
import { loadingSeconds } from "./request.ts";

export type ContentPayload = Omit<ContentEffect, "type" | "waits"> & {
  /** Attempts known to have failed, and times at which LINE was not ready yet. */
  readonly failures?: number;
  readonly waits?: number;
};

/** As a request: what is fetched goes to the service, or to a file, in one attempt. */
export function planContent({ type: _, waits, ...asked }: ContentEffect, draft: Draft, place: EffectPlace): void {
  const payload: ContentPayload = asked;
  const key = rowKey(draft.chat, place.source);
  draft.rows.push({ key, lane: "call", kind: "content", payload: payload as unknown as Json });
  if (waits) draft.loading ||= loadingSeconds;
}
