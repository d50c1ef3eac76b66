import { RengaError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";

const delays = [50, 200, 1_000, 3_000, 5_000];

/**
 * Makes a step of the store again, unchanged, while its outcome is unknown, for about as long as a lease lives. Every step
 * has its effect once, and without it everything is still where it was: nothing is lost either way.
 */
export async function surely<T>(clock: Clock, step: () => Promise<T>): Promise<T> {
  for (const delay of delays) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof RengaError && error.retry)) throw error;
    }
    await clock.wait(delay);
  }
  return step();
}
