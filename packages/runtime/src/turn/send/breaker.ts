import type { SendAnswer } from "../../ports/messenger.ts";

/** Keeps calls from LINE while it does not take our access token. Everything waits; nothing is dropped. */
export interface Breaker {
  isOpen(now: number): boolean;
  /** Told the answer to every call that was made. */
  heard(answer: SendAnswer, now: number): void;
}

const pause = 30_000;

export function createBreaker(): Breaker {
  let openUntil = 0;
  return {
    isOpen: (now) => now < openUntil,
    heard(answer, now) {
      if (answer.kind === "unauthorized") openUntil = now + pause;
      else if (answer.kind === "accepted") openUntil = 0;
    },
  };
}
