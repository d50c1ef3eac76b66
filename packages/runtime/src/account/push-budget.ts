import { faultOf } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { LineAccount } from "../ports/line-account.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";

/** LINE's own count is asked for so often, and ours added to it in between. */
const fresh = 60_000;

/**
 * Whether the bot may push once more this month. LINE counts for all processes and tools together, so its count is the one
 * that holds. It is asked for beside the pushes: until it comes, the last one known is counted on.
 */
export function createPushBudget(
  month: () => number | undefined,
  { account, clock, log }: { account: Pick<LineAccount, "pushesThisMonth">; clock: Clock; log: RuntimeLog },
): () => boolean {
  let used = 0;
  let askedAt = Number.NEGATIVE_INFINITY;

  function ask(): void {
    askedAt = clock.now();
    account.pushesThisMonth().then(
      (counted) => {
        used = counted;
      },
      (error: unknown) => log.warn(faultOf(error), "the month's pushes could not be counted"),
    );
  }

  return () => {
    const budget = month();
    if (budget === undefined) return true;
    if (clock.now() - askedAt > fresh) ask();
    if (used >= budget) return false;
    used += 1;
    return true;
  };
}
