import type { Conversation } from "../conversation/conversation.ts";
import type { ContentEffect, Effect, RequestEffect, RunEffect } from "../conversation/effect.ts";
import type { ValueObject } from "../expression/value.ts";
import type { SentMessage } from "./match-message.ts";

/** A chat of a test: its conversation, and all that the world around it would keep. */
export class Chat {
  readonly name: string;
  readonly type: "user" | "group";
  readonly id: string;
  conversation: Conversation | undefined;
  /** Due times by timer. */
  readonly timers: Map<string, number> = new Map();
  /** Calls without an answer yet, oldest first. */
  waiting: (RequestEffect | RunEffect | ContentEffect)[] = [];
  /** A link token is out that has not been used. */
  canLink = false;
  /** Sent and not yet looked at by a `bot` step. */
  unread: SentMessage[] = [];
  /** Effects beside messages and timers that no `sent` step has looked at. */
  made: Effect[] = [];
  readonly transcript: SentMessage[] = [];
  pushes = 0;
  /** When the last event came that may still be replied to. */
  replyUntil = 0;
  /** Messages that still go with that reply. */
  repliesLeft = 0;

  constructor(name: string, type: "user" | "group", id: string) {
    this.name = name;
    this.type = type;
    this.id = id;
  }

  /** What conversations know it by. */
  get chatId(): string {
    return `${this.type === "user" ? "u" : "g"}:${this.id}`;
  }

  /** From whom an event of this chat comes. */
  sourceOf(userId: string): ValueObject {
    return this.type === "user" ? { type: "user", userId } : { type: "group", groupId: this.id, userId };
  }

  fork(): Chat {
    const copy = new Chat(this.name, this.type, this.id);
    copy.conversation = this.conversation;
    for (const [timer, due] of this.timers) copy.timers.set(timer, due);
    copy.waiting = [...this.waiting];
    copy.canLink = this.canLink;
    copy.unread = [...this.unread];
    copy.made = [...this.made];
    copy.transcript.push(...this.transcript);
    copy.pushes = this.pushes;
    copy.replyUntil = this.replyUntil;
    copy.repliesLeft = this.repliesLeft;
    return copy;
  }
}
