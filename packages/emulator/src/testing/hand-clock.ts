import type { Clock } from "../platform/ports.ts";

/** A clock that stands still until it is moved. */
export class HandClock implements Clock {
  #now = Date.UTC(2026, 10, 23, 3);

  now(): number {
    return this.#now;
  }

  move(ms: number): void {
    this.#now += ms;
  }
}
