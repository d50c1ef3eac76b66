import type { SendAnswer } from "../../ports/messenger.ts";
import { backoff } from "./backoff.ts";
import type { RowOutcome } from "./row-outcome.ts";

/** LINE remembers a retry key for 24 hours; after that a repeat would be a second message. */
const giveUpAfter = 23 * 3_600_000;

export interface PushTry {
  readonly attempts: number;
  readonly firstAttemptAt: number;
  readonly now: number;
  readonly chance: number;
}

/** Before an attempt: nothing is pushed again when LINE may have forgotten its key. Undefined: try it. */
export function beforePush({ firstAttemptAt, now }: PushTry): RowOutcome | undefined {
  return now - firstAttemptAt >= giveUpAfter ? { do: "dead", reason: "push-too-old" } : undefined;
}

/** Every attempt carries the same key, so a push may be repeated whatever became of the one before. */
export function afterPush(push: PushTry, answer: SendAnswer): RowOutcome {
  switch (answer.kind) {
    case "accepted":
      return { do: "done" };
    case "not-sent":
    case "unknown":
    case "rate-limited":
      return { do: "retry", delay: backoff(push.attempts, push.chance), note: answer.kind };
    case "unauthorized":
      return { do: "retry", delay: 30_000, note: "unauthorized" };
    case "quota":
      return { do: "dead", reason: "quota" };
    case "invalid-token":
      return { do: "dead", reason: "line-400: Invalid reply token" };
    case "refused":
      return { do: "dead", reason: `line-${answer.status}: ${answer.reason}` };
  }
}
