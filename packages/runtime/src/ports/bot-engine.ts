import type {
  Address,
  Conversation,
  Delivery,
  EventInput,
  FlowVersion,
  Input,
  KeptVersion,
  OutsideEvent,
  Rendered,
  SayEffect,
  Turn,
} from "@renga/core";
import type { ChatId, Json } from "./conversation-store.ts";

/** A bot, compiled, on its channel. All of it is pure: the same arguments, the same answer. */
export interface BotEngine {
  readonly delivery: Delivery;
  /** Whether the bot declares anything to remember of a user. */
  readonly remembersUsers: boolean;
  /** An own event from outside: what it is for whom, or why it cannot be. `to`: in place of what the bot declares. */
  outside(name: string, data: { readonly [key: string]: Json }, to?: Address): OutsideEvent;
  readonly versions: EngineVersions;
  /** Throws only when the engine itself is at fault. */
  advance(conversation: Conversation | undefined, input: Input): Turn;
  /** A LINE event in the words of flows. Undefined: nothing that a flow could hear of. */
  inputOf(event: LineEvent, chat: ChatId): EventInput | undefined;
  /** Messages as LINE takes them, and what LINE would refuse about them. `quoteToken`: of the message being answered. */
  render(say: SayEffect, chat: ChatId, quoteToken?: string): Rendered;
}

/** Versions of flows: runs of a pinned flow finish on the one that they began with. */
export interface EngineVersions {
  /** Those that a conversation is on and that the engine does not know. */
  lacking(conversation: Conversation | undefined): readonly FlowVersion[];
  /** What was kept of one; null: nothing. The engine asks no more. */
  learn(version: FlowVersion, kept: KeptVersion | null): void;
  /** Those of today that a conversation is pinned to. */
  pinned(conversation: Conversation | undefined): readonly FlowVersion[];
  /** What is to be kept of a flow as it is today; undefined where it is not pinned. */
  toKeep(flow: string): KeptVersion | undefined;
}

/** A webhook event, read leniently: no more than this is known of it. */
export interface LineEvent {
  readonly type: string;
  readonly mode?: string;
  readonly timestamp?: number;
  readonly replyToken?: string;
  readonly source?: Json;
  readonly [key: string]: Json | undefined;
}
