import type { messagingApi } from "@line/bot-sdk";
import type { Value } from "@renga/core";

/**
 * Sends to LINE. No method throws: what became of a call is its answer, and `unknown` is never taken for a failure,
 * since the messages may well be in the chat. Each call ends within 8 seconds.
 */
export interface Messenger {
  reply(request: messagingApi.ReplyMessageRequest): Promise<SendAnswer>;
  /** LINE takes one call with the same key within 24 hours; a repeat is `accepted`. */
  push(request: messagingApi.PushMessageRequest, retryKey: string): Promise<SendAnswer>;
  loading(request: messagingApi.ShowLoadingAnimationRequest): Promise<SendAnswer>;
  markAsRead(request: messagingApi.MarkMessagesAsReadByTokenRequest): Promise<SendAnswer>;
}

export type SendAnswer =
  /** `ids`: of the messages, where the call says them. */
  | { readonly kind: "accepted"; readonly ids?: readonly string[] }
  /** Refused before a byte of the request left: it cannot have been carried out. */
  | { readonly kind: "not-sent" }
  /** A timeout, a connection that broke, a 5xx: carried out, or not. */
  | { readonly kind: "unknown" }
  /** The reply token is used up or too old. */
  | { readonly kind: "invalid-token" }
  /** LINE will not take this request, however often it is made. */
  | { readonly kind: "refused"; readonly status: number; readonly reason: string }
  /** The access token is not valid (any more), or the account may not do this. */
  | { readonly kind: "unauthorized"; readonly status: number }
  | { readonly kind: "rate-limited" }
  /** The month's messages are used up. Replies are not counted. */
  | { readonly kind: "quota" };

/** Rendered messages are LINE's by construction: the channel has checked them against LINE's limits. */
export function lineMessages(messages: readonly { readonly [key: string]: Value }[]): messagingApi.Message[] {
  return messages as unknown as messagingApi.Message[];
}
