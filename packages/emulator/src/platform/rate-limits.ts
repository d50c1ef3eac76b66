import type { Clock } from "./ports.ts";

/** So many calls in so many milliseconds. */
export interface RateLimit {
  readonly calls: number;
  readonly per: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const usual: RateLimit = { calls: 2000, per: second };

/** Endpoints with a rate of their own, by method and path; all others may be called 2,000 times a second. */
const rates: Readonly<Record<string, RateLimit>> = {
  "POST /v2/bot/message/narrowcast": { calls: 60, per: hour },
  "POST /v2/bot/message/broadcast": { calls: 60, per: hour },
  "POST /v2/bot/channel/webhook/test": { calls: 60, per: hour },
  "GET /v2/bot/channel/webhook/endpoint": { calls: 1000, per: minute },
  "PUT /v2/bot/channel/webhook/endpoint": { calls: 1000, per: minute },
  "POST /v2/bot/chat/loading/start": { calls: 100, per: second },
  "POST /v2/bot/message/multicast": { calls: 200, per: second },
};

/** Counts calls per endpoint in windows of the clock. How LINE shapes its windows is not written. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #on: boolean;
  readonly #windows = new Map<string, { window: number; calls: number }>();

  constructor(clock: Clock, on: boolean) {
    this.#clock = clock;
    this.#on = on;
  }

  /** Counts one call; false when it is one too many. */
  take(endpoint: string): boolean {
    const { calls, per } = rates[endpoint] ?? usual;
    const window = Math.floor(this.#clock.now() / per);
    const held = this.#windows.get(endpoint);
    const taken = held?.window === window ? held.calls + 1 : 1;
    this.#windows.set(endpoint, { window, calls: taken });
    return !this.#on || taken <= calls;
  }
}
