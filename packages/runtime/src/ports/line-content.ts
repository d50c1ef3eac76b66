/** What users sent, and what they are sent away with: calls of LINE beside messages, made for a conversation that waits. */
export interface LineContent {
  /** The bytes of a message. Never throws. */
  content(messageId: string, maxSize: number): Promise<ContentAnswer>;
  /** A token that begins the link of an account. Never throws. */
  linkToken(userId: string): Promise<LinkTokenAnswer>;
}

export type ContentAnswer =
  | { readonly kind: "fetched"; readonly type: string; readonly bytes: Uint8Array }
  /** A large video or audio is not ready yet: LINE has answered 202. */
  | { readonly kind: "preparing" }
  | { readonly kind: "too-large" }
  | LineRefusal;

export type LinkTokenAnswer = { readonly kind: "issued"; readonly linkToken: string } | LineRefusal;

export type LineRefusal =
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "network" }
  | { readonly kind: "timeout" };
