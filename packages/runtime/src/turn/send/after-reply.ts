import type { Json } from "../../ports/conversation-store.ts";
import type { SendAnswer } from "../../ports/messenger.ts";
import { turnLimits } from "../limits.ts";
import type { PushPayload, ReplyPayload } from "../plan-messages.ts";
import type { RowNote, RowOutcome } from "./row-outcome.ts";

/** A reply that is about to be made or was just made. */
export interface ReplyTry {
  readonly payload: ReplyPayload;
  /** This attempt included. */
  readonly attempts: number;
  readonly now: number;
}

/** What becomes of a reply of which nobody can say whether it was carried out, when its token is too old to find out. */
export type AmbiguousReply = "drop" | "push" | "deadletter";

/**
 * Before an attempt: a reply whose token is too old is not tried. Undefined: try it. An attempt that nobody has reported on,
 * because the process died after it was recorded, may have been carried out.
 */
export function beforeReply(reply: ReplyTry, policy: AmbiguousReply): RowOutcome | undefined {
  if (isYoung(reply)) return undefined;
  return earlierUnknown(reply) > 0 ? undecided(reply, policy) : pushInstead(reply, "reply-expired");
}

/**
 * Replies have no retry key, but their token works once: within its life the same reply may be repeated, and when LINE then
 * refuses the token, an attempt of unknown outcome had been carried out.
 */
export function afterReply(reply: ReplyTry, answer: SendAnswer, policy: AmbiguousReply): RowOutcome {
  switch (answer.kind) {
    case "accepted":
      return { do: "done" };
    case "invalid-token":
      return earlierUnknown(reply) > 0 ? { do: "done" } : pushInstead(reply, "token-refused");
    case "not-sent":
    case "rate-limited":
    case "quota":
      return again(reply, policy, 1_000, answer.kind === "not-sent" ? "not-sent" : "rate-limited");
    case "unauthorized":
      return again(reply, policy, 5_000, "unauthorized");
    case "unknown":
      return againUnknown(reply, policy);
    case "refused":
      return { do: "dead", reason: `line-${answer.status}: ${answer.reason}` };
  }
}

/** The attempt is known not to have been carried out. */
function again(reply: ReplyTry, policy: AmbiguousReply, delay: number, note: RowNote): RowOutcome {
  const { payload } = reply;
  if (!isYoung(reply, delay)) {
    return earlierUnknown(reply) > 0 ? undecided(reply, policy) : pushInstead(reply, note);
  }
  const clean: ReplyPayload = { ...payload, clean: (payload.clean ?? 0) + 1 };
  return { do: "retry", delay, replace: { kind: "reply", payload: clean as unknown as Json }, note };
}

const unknownDelays = [0, 1_000, 3_000];

function againUnknown(reply: ReplyTry, policy: AmbiguousReply): RowOutcome {
  const delay = unknownDelays[earlierUnknown(reply)] ?? 3_000;
  return isYoung(reply, delay) ? { do: "retry", delay, note: "unknown" } : undecided(reply, policy);
}

function undecided(reply: ReplyTry, policy: AmbiguousReply): RowOutcome {
  switch (policy) {
    case "drop":
      return { do: "done", note: "reply-dropped" };
    case "push":
      return pushInstead(reply, "unknown");
    case "deadletter":
      return { do: "dead", reason: "ambiguous-reply" };
  }
}

/** The same messages under the same key, where pushing is allowed. */
function pushInstead({ payload }: ReplyTry, note: RowNote): RowOutcome {
  const { to, messages } = payload;
  if (to === undefined) return { do: "done", note: "reply-dropped" };
  const push: PushPayload = { to, messages, fallback: true };
  return { do: "retry", delay: 0, replace: { kind: "push", payload: push as unknown as Json }, note };
}

function isYoung({ payload, now }: ReplyTry, delay = 0): boolean {
  return now + delay - payload.at < turnLimits.replyAge;
}

function earlierUnknown({ payload, attempts }: ReplyTry): number {
  return attempts - 1 - (payload.clean ?? 0);
}
