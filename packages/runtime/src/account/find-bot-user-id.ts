import { faultOf } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { LineAccount } from "../ports/line-account.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";

/** Asking loads the SDK, which the first webhooks need not wait for. */
const first = 1_000;
const again = 60_000;

/** Finds out who the bot is, beside its work: until LINE has said it, webhooks are not held against it. */
export function findBotUserId(
  { account, clock, log }: { account: Pick<LineAccount, "botUserId">; clock: Clock; log: RuntimeLog },
  stopped: AbortSignal,
): () => string | undefined {
  let known: string | undefined;

  async function ask(): Promise<void> {
    for (let wait = first; known === undefined; wait = again) {
      await clock.wait(wait, stopped);
      if (stopped.aborted) return;
      try {
        known = await account.botUserId();
      } catch (error) {
        log.warn(faultOf(error), "LINE did not say who the bot is");
      }
    }
  }

  void ask();
  return () => known;
}
