import { Agent } from "undici";
import type { ChatId } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import type { LineEvent, StoredWebhook } from "../platform/webhooks.ts";
import { postWebhook, type WebhookOutcome } from "./post-webhook.ts";

export interface CourierOptions {
  readonly channelSecret: string;
  /** Waits before each automatic redelivery, in ms. LINE publishes neither their number nor their times. */
  readonly redeliverAfter: readonly number[];
  /** Whether the next webhook goes out twice; asking takes the fault back. */
  readonly takeDeliverTwice: () => boolean;
}

/** Brings webhooks to the bot. */
export class Courier {
  readonly #platform: () => Platform;
  readonly #options: CourierOptions;
  readonly #dispatcher = new Agent({ connect: { timeout: 2000 } });
  readonly #closing = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Ids of webhooks that this process is bringing or about to. */
  readonly #onTheWay = new Set<string>();
  /** Ids of webhooks that an earlier process may have brought. */
  readonly #fromBefore = new Set<string>();

  constructor(platform: () => Platform, options: CourierOptions) {
    this.#platform = platform;
    this.#options = options;
  }

  /** Sends an event off. Without a webhook URL it waits until there is one. */
  send(chatId: ChatId, event: LineEvent): void {
    const platform = this.#platform();
    platform.webhooks.add(event, chatId, this.#bodyOf(event, false));
    if (platform.settings.get().webhookUrl === undefined) return;
    const twice = this.#options.takeDeliverTwice();
    this.#onTheWay.add(event.webhookEventId);
    this.#start(async () => {
      await this.#deliver(event, false);
      if (twice) await this.#deliver(event, false);
    });
  }

  redeliver(webhook: StoredWebhook): void {
    this.#start(() => this.#deliver(webhook.event, true));
  }

  /** Notes that what waits now may have been brought by an earlier process: it will be marked as redelivered. */
  noteRestart(): void {
    for (const { log } of this.#platform().webhooks.waiting()) this.#fromBefore.add(log.webhookEventId);
  }

  /** Brings what nobody has answered and is not on its way, in order. */
  resume(): void {
    const { settings, webhooks } = this.#platform();
    if (settings.get().webhookUrl === undefined) return;
    const waiting = webhooks.waiting().filter(({ log }) => !this.#onTheWay.has(log.webhookEventId));
    for (const { log } of waiting) this.#onTheWay.add(log.webhookEventId);
    this.#start(async () => {
      for (const { event, log } of waiting) await this.#deliver(event, this.#fromBefore.has(log.webhookEventId));
    });
  }

  /** Sends an empty list of events, as LINE's console does to verify the URL. */
  test(url: string): Promise<WebhookOutcome> {
    return this.#post(url, JSON.stringify({ destination: this.#platform().bot.userId, events: [] }));
  }

  /** Gives up what is under way; it stays waiting and goes out after the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#underWay);
    await this.#dispatcher.destroy();
  }

  #start(work: () => Promise<void>): void {
    const running = work().finally(() => this.#underWay.delete(running));
    this.#underWay.add(running);
  }

  async #deliver(event: LineEvent, redelivered: boolean): Promise<void> {
    const platform = this.#platform();
    const { webhookUrl } = platform.settings.get();
    if (webhookUrl === undefined || this.#closing.signal.aborted) return;
    const body = this.#bodyOf(event, redelivered);
    platform.webhooks.sending(event.webhookEventId, body, redelivered);
    if (event.replyToken !== undefined) platform.replyTokens.delivered(event.replyToken);
    const at = platform.ports.clock.now();
    const { ms, status, reason } = await this.#post(webhookUrl, JSON.stringify(body));
    this.#onTheWay.delete(event.webhookEventId);
    if (this.#closing.signal.aborted) return;
    const failed = reason === undefined ? {} : { reason };
    platform.webhooks.attempted(event.webhookEventId, {
      at,
      ...(status === undefined ? {} : { status }),
      ...failed,
      ms,
    });
    if (reason !== undefined) this.#planRedelivery(platform, event);
  }

  #planRedelivery(platform: Platform, event: LineEvent): void {
    const attempts = platform.webhooks.get(event.webhookEventId)?.log.attempts.length ?? 0;
    const wait = this.#options.redeliverAfter[attempts - 1];
    if (wait === undefined || !platform.settings.get().autoRedeliver) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#start(() => this.#deliver(event, true));
    }, wait);
    this.#timers.add(timer);
  }

  #post(url: string, body: string): Promise<WebhookOutcome> {
    const { channelSecret: secret } = this.#options;
    return postWebhook({ url, body, secret, dispatcher: this.#dispatcher, signal: this.#closing.signal });
  }

  #bodyOf(event: LineEvent, isRedelivery: boolean): object {
    const delivered = isRedelivery ? { ...event, deliveryContext: { isRedelivery } } : event;
    return { destination: this.#platform().bot.userId, events: [delivered] };
  }
}
