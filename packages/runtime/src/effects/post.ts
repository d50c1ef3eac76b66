import type { Address, DeliverEffect, RememberEffect } from "@renga/core";
import { effectSource, rowKey } from "../keys.ts";
import type { Json } from "../ports/conversation-store.ts";
import type { Control } from "../turn/advance-entries.ts";
import type { Draft, EffectPlace, PushReport } from "../turn/draft.ts";
import type { LineMessage } from "../turn/kept.ts";

/** Something for another chat's mailbox. */
export type PostPayload = {
  readonly to: Address;
  readonly body: Control;
};

/** A row of the chat's `call` lane: what a conversation sends to others arrives in the order in which it was sent. */
export function planPost(to: Address, body: Control, draft: Draft, source: string): void {
  const payload: PostPayload = { to, body };
  draft.rows.push({ key: rowKey(draft.chat, source), lane: "call", kind: "post", payload: payload as unknown as Json });
}

export function planDeliver({ to, event }: DeliverEffect, draft: Draft, place: EffectPlace): void {
  planPost(to, { type: "event", event }, draft, place.source);
}

/** What a group's conversation remembers of a user is the user's own chat's to keep. */
export function planRemember({ user, values }: RememberEffect, draft: Draft, place: EffectPlace): void {
  planPost({ user }, { type: "memory", values }, draft, place.source);
}

export function planPush(
  to: Address,
  messages: readonly LineMessage[],
  report: PushReport | undefined,
  draft: Draft,
  place: EffectPlace,
): void {
  planPost(to, { type: "push", messages, ...(report === undefined ? {} : { report }) }, draft, place.source);
}

/** A push that came to nothing is told to the conversation that made it. */
export function planReport({ chat, push }: PushReport, kind: string, draft: Draft, entry: string): void {
  const source = effectSource(`${entry}|report`, draft.rows.length);
  planPost({ conversation: chat }, { type: "pushFailed", push, error: { kind } }, draft, source);
}
