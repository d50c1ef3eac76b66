import type { ChatId } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** A reply must come within a minute of the webhook (again after a redelivery) … */
export const replyTokenAge = 60_000;
/** … and never later than twenty minutes after the event. */
export const replyTokenAgeSinceEvent = 1_200_000;

interface ReplyToken {
  readonly token: string;
  readonly chatId: ChatId;
  readonly eventAt: number;
  readonly deliveredAt: number;
  readonly used: boolean;
}

/** Reply tokens: one use, a short life. */
export class ReplyTokens {
  readonly #ports: Ports;
  readonly #table: Table<ReplyToken>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "reply-token");
  }

  issue(chatId: ChatId): string {
    const now = this.#ports.clock.now();
    this.#table.dropOldestWhile(({ eventAt }) => now - eventAt > 2 * replyTokenAgeSinceEvent);
    const token = this.#ports.ids.hex(32);
    this.#table.set(token, { token, chatId, eventAt: now, deliveredAt: now, used: false });
    return token;
  }

  /** The webhook with this token goes out (again): its minute begins. */
  delivered(token: string): void {
    const held = this.#table.get(token);
    if (held !== undefined) this.#table.set(token, { ...held, deliveredAt: this.#ports.clock.now() });
  }

  /** The chat to reply to; `undefined` when the token is unknown, used or too old. */
  chatOf(token: string): ChatId | undefined {
    const held = this.#table.get(token);
    if (held === undefined || held.used) return undefined;
    const now = this.#ports.clock.now();
    const fresh = now - held.deliveredAt <= replyTokenAge && now - held.eventAt <= replyTokenAgeSinceEvent;
    return fresh ? held.chatId : undefined;
  }

  use(token: string): void {
    const held = this.#table.get(token);
    if (held !== undefined) this.#table.set(token, { ...held, used: true });
  }
}
