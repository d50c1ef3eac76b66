import type { Clock } from "../ports/clock.ts";

/** Time that moves only when told to. */
export class ManualClock implements Clock {
  #now: number;
  #waiting: { readonly at: number; readonly end: () => void }[] = [];

  constructor(start: number = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      this.#waiting.push({ at: this.#now + ms, end: resolve });
      signal?.addEventListener("abort", () => resolve(), { once: true });
    });
  }

  /** Moves the time and ends the waits that are over, earliest first. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const due = this.#waiting.filter((wait) => wait.at <= until).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#waiting = this.#waiting.filter((wait) => wait !== due);
      this.#now = Math.max(this.#now, due.at);
      due.end();
    }
    this.#now = until;
  }
}
