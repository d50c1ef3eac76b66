import type { WebhookAttempt, WebhookLog } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** An event as LINE forms it. */
export interface LineEvent {
  readonly type: string;
  readonly webhookEventId: string;
  readonly timestamp: number;
  readonly replyToken?: string;
  readonly [field: string]: unknown;
}

export interface StoredWebhook {
  readonly log: WebhookLog;
  readonly event: LineEvent;
  /** No attempt has ended yet: after a restart it goes out again. */
  readonly waiting: boolean;
}

/** So many webhooks are kept. */
const kept = 500;

/** Webhooks and how their deliveries went. */
export class Webhooks {
  readonly #ports: Ports;
  readonly #table: Table<StoredWebhook>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "webhook");
  }

  all(): WebhookLog[] {
    return [...this.#table.values()].map(({ log }) => log);
  }

  get(webhookEventId: string): StoredWebhook | undefined {
    return this.#table.get(webhookEventId);
  }

  /** Those that nobody has answered or refused yet, oldest first. */
  waiting(): StoredWebhook[] {
    return [...this.#table.values()].filter(({ waiting }) => waiting);
  }

  add(event: LineEvent, chatId: string, body: unknown): void {
    const { webhookEventId, type, timestamp } = event;
    if (this.#table.size >= kept) {
      let excess = this.#table.size - kept + 1;
      this.#table.dropOldestWhile(({ waiting }) => !waiting && excess-- > 0);
    }
    this.#put({
      log: { webhookEventId, type, chatId, at: timestamp, body, attempts: [], redelivered: false },
      event,
      waiting: true,
    });
  }

  /** A delivery of this body begins. */
  sending(webhookEventId: string, body: unknown, redelivered: boolean): void {
    const held = this.#table.get(webhookEventId);
    if (held === undefined) return;
    const { log } = held;
    this.#put({ ...held, log: { ...log, body, redelivered: log.redelivered || redelivered } });
  }

  /** A delivery has ended, well or not. */
  attempted(webhookEventId: string, attempt: WebhookAttempt): void {
    const held = this.#table.get(webhookEventId);
    if (held === undefined) return;
    this.#put({ ...held, log: { ...held.log, attempts: [...held.log.attempts, attempt] }, waiting: false });
  }

  #put(webhook: StoredWebhook): void {
    this.#table.set(webhook.log.webhookEventId, webhook);
    this.#ports.emit({ kind: "webhook", webhook: webhook.log });
  }
}
