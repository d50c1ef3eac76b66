import { hash } from "node:crypto";
import type { Address, ChatRef } from "@renga/core";
import type { ChatId } from "./ports/conversation-store.ts";

/** Every id and key that is built from others is built here. */

/** Of this project's own: UUIDv5 of the name `renga` in the DNS namespace. */
const namespace = Buffer.from("9c48af2eb61e58d6bc745c8465f2689b", "hex");

/**
 * The key of an outbox row: LINE's retry key and the idempotency key of services. Derived from what caused the row and
 * from nothing that doing the turn again could change, so that LINE drops the second copy.
 */
export function rowKey(chat: ChatId, source: string): string {
  const name = Buffer.from(`${chat}|${source}`, "utf8");
  const digest = hash("sha1", Buffer.concat([namespace, name]), "buffer").subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** What an effect is known by: the entry that caused it, and its place among the effects of that entry. */
export function effectSource(entry: string, index: number): string {
  return `${entry}|${index}`;
}

/** The id under which an event is accepted once: the channel, and LINE's own id of the event. */
export function eventEntryId(channel: string, webhookEventId: string): string {
  return `${channel}:${webhookEventId}`;
}

/** For an event without an id of its own: what it says, without what a redelivery changes. */
export function eventDigest(event: { readonly [key: string]: unknown }): string {
  const { deliveryContext: _, ...same } = event;
  return hash("sha256", JSON.stringify(same), "hex").slice(0, 32);
}

/** The id of the entry that a finished row becomes. */
export function resultEntryId(key: string): string {
  return `result:${key}`;
}

export function pushedEntryId(key: string): string {
  return `pushed:${key}`;
}

export function profileEntryId(userId: string, at: number): string {
  return `profile:${userId}:${at}`;
}

/** Where events go that name no user, group or room. */
export function isNobodys(chat: ChatId): boolean {
  return chat.startsWith("x:");
}

/** LINE's id of a chat, where it has one. */
export function lineIdOf(chat: ChatId): string | undefined {
  return isNobodys(chat) ? undefined : chat.slice(2);
}

/** The chat with this id at LINE: `U…`, `C…` or `R…`. A chat's own id is given back as it is. */
export function chatOfLineId(id: string): ChatId {
  if (id[1] === ":") return id;
  if (id.startsWith("C")) return `g:${id}`;
  return id.startsWith("R") ? `r:${id}` : `u:${id}`;
}

/** The chat of a user, by LINE's id. */
export function userChat(userId: string): ChatId {
  return `u:${userId}`;
}

/** Where an address leads; undefined for a row of a table, which the store must be asked for. */
export function chatOfAddress(to: Address): ChatOfConversation | undefined {
  if ("user" in to) return { chat: userChat(to.user) };
  if ("group" in to) return { chat: chatOfLineId(to.group) };
  return "conversation" in to ? chatOfConversation(to.conversation) : undefined;
}

/** A conversation's id is its chat's, with the member's behind it where it is one of a member's own. */
export function chatOfConversation(id: string): ChatOfConversation {
  const [chat = "", member] = id.split("#");
  return { chat: chatOfLineId(chat), ...(member === undefined ? {} : { member }) };
}

export interface ChatOfConversation {
  readonly chat: ChatId;
  readonly member?: string;
}

/** The chat as core knows it; nobody's has no conversation. */
export function chatRefOf(chat: ChatId): ChatRef | undefined {
  if (isNobodys(chat)) return undefined;
  return { id: chat, kind: chat.startsWith("u:") ? "user" : "group" };
}

/** The id of the entry that something from another chat becomes. */
export function postEntryId(key: string): string {
  return `post:${key}`;
}

/** For an event from outside, by the key that its sender gave it. */
export function outsideEntryId(key: string): string {
  return `outside:${key}`;
}

export function sentEntryId(key: string): string {
  return `sent:${key}`;
}

/** What logs call a chat: the same for as long as the process lives, and of no use to anybody else. */
export function createPseudonyms(salt: string): (chat: ChatId) => string {
  return (chat) => hash("sha256", `${salt}|${chat}`, "hex").slice(0, 12);
}
