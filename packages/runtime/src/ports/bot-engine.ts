import type {
  Address,
  Conversation,
  Delivery,
  EventInput,
  Input,
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
  /** Throws only when the engine itself is at fault. */
  advance(conversation: Conversation | undefined, input: Input): Turn;
  /** A LINE event in the words of flows. Undefined: nothing that a flow could hear of. */
  inputOf(event: LineEvent, chat: ChatId): EventInput | undefined;
  /** Messages as LINE takes them, and what LINE would refuse about them. `quoteToken`: of the message being answered. */
  render(say: SayEffect, chat: ChatId, quoteToken?: string): Rendered;
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
