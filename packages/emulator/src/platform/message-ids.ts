import type { Clock } from "./ports.ts";

/** LINE's message ids: decimal numbers far above 2^53 that rise with time, written as text. */
export class MessageIds {
  readonly #clock: Clock;
  #last: bigint;

  constructor(clock: Clock, last: string | undefined) {
    this.#clock = clock;
    this.#last = BigInt(last ?? 0);
  }

  next(): string {
    const byTime = BigInt(this.#clock.now()) * 400_000n;
    this.#last = byTime > this.#last ? byTime : this.#last + 1n;
    return String(this.#last);
  }
}
