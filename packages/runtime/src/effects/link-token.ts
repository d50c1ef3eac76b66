import type { LinkTokenEffect } from "@renga/core";
import { rowKey } from "../keys.ts";
import type { Draft, EffectPlace } from "../turn/draft.ts";
import { loadingSeconds } from "./request.ts";

export type LinkTokenPayload = Pick<LinkTokenEffect, "id" | "user">;

/** As a request, answered by LINE. */
export function planLinkToken({ id, user, waits }: LinkTokenEffect, draft: Draft, place: EffectPlace): void {
  const payload: LinkTokenPayload = { id, user };
  draft.rows.push({ key: rowKey(draft.chat, place.source), lane: "call", kind: "linkToken", payload });
  if (waits) draft.loading ||= loadingSeconds;
}
