import { codeOf } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { LineAccount } from "../ports/line-account.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";

/** LINE's own count is asked for so often, and ours added to it in between. */
const fresh = 60_000;

/**
 * Whether the bot may push once more this month. LINE counts for all processes and tools together, so its count is the one
 * that holds; while LINE does not say, the last one known does.
 */
export function createPushBudget(
  month: () => number | undefined,
  { account, clock, log }: { account: Pick<LineAccount, "pushesThisMonth">; clock: Clock; log: RuntimeLog },
): () => Promise<boolean> {
  let used = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const budget = month();
    if (budget === undefined) return true;
    if (clock.now() - askedAt > fresh) {
      askedAt = clock.now();
      try {
        used = await account.pushesThisMonth();
      } catch (error) {
        log.warn({ code: codeOf(error) }, "the month's pushes could not be counted");
      }
    }
    if (used >= budget) return false;
    used += 1;
    return true;
  };
}
