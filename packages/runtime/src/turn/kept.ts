import type { Conversation, Value } from "@renga/core";
import type { UserProfile } from "../ports/line-account.ts";

/** What a chat's record holds: the conversation, which is the engine's, and what the runtime keeps beside it. */
export interface Kept {
  readonly conversation?: Conversation;
  readonly runtime?: Envelope;
}

/** Of the runtime alone. Every part is left out when there is nothing to say. */
export interface Envelope {
  /** Reply tokens not used yet, oldest first. */
  readonly tokens?: readonly ReplyToken[];
  /** Messages that wait with their turn, until the latest. */
  readonly held?: HeldMessages;
  readonly profile?: UserProfile;
  /** Messages pushed on a day (UTC, `2026-04-01`). */
  readonly pushed?: { readonly day: string; readonly count: number };
  /** Of a group: ids of the messages that the bot sent last, to know a reply to one of them. */
  readonly sent?: readonly string[];
  /** The user has blocked the bot, or the bot has left: nothing is pushed. */
  readonly gone?: true;
}

export interface ReplyToken {
  readonly token: string;
  /** When it reached us, ms since 1970. */
  readonly at: number;
}

export interface HeldMessages {
  readonly messages: readonly PlannedMessage[];
  readonly until: number;
}

/** A message as LINE takes it, and where it comes from: its effect, and its place in it. */
export interface PlannedMessage {
  readonly source: string;
  readonly message: LineMessage;
}

export type LineMessage = { readonly [key: string]: Value };

/** The record is our own writing: it is read without a guard. */
export function readKept(record: string | null): Kept {
  return record === null ? {} : JSON.parse(record);
}

export function writeKept(kept: Kept): string {
  return JSON.stringify(kept);
}
