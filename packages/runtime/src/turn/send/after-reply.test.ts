import { describe, expect, test } from "vitest";
import type { SendAnswer } from "../../ports/messenger.ts";
import type { ReplyPayload } from "../plan-messages.ts";
import { type AmbiguousReply, afterReply, beforeReply, type ReplyTry } from "./after-reply.ts";

const payload: ReplyPayload = { token: "t", at: 0, messages: [{ type: "text", text: "hello" }], to: "U1" };
const pushed = { kind: "push", payload: { to: "U1", messages: payload.messages, fallback: true } };

function reply(attempts: number, now: number, more: Partial<ReplyPayload> = {}): ReplyTry {
  return { payload: { ...payload, ...more }, attempts, now };
}

const unknown: SendAnswer = { kind: "unknown" };
const invalid: SendAnswer = { kind: "invalid-token" };

describe("a first try", () => {
  test("is made while the token is younger than 45 seconds", () => {
    expect(beforeReply(reply(1, 44_999), "drop")).toBeUndefined();
    expect(beforeReply(reply(1, 45_000), "drop")).toEqual({
      do: "retry",
      delay: 0,
      replace: pushed,
      note: "reply-expired",
    });
  });

  test("that LINE takes is done", () => {
    expect(afterReply(reply(1, 0), { kind: "accepted" }, "drop")).toEqual({ do: "done" });
  });

  test("whose token is refused becomes a push: nobody has used it for this", () => {
    expect(afterReply(reply(1, 100), invalid, "drop")).toEqual({
      do: "retry",
      delay: 0,
      replace: pushed,
      note: "token-refused",
    });
  });

  test("that may not be pushed ends where a push would begin", () => {
    const { to: _, ...alone } = payload;
    expect(afterReply({ payload: alone, attempts: 1, now: 0 }, invalid, "drop")).toEqual({
      do: "done",
      note: "reply-dropped",
    });
  });

  test("that LINE will never take is a dead letter", () => {
    const answer: SendAnswer = { kind: "refused", status: 400, reason: "The request body has 1 error(s)" };
    expect(afterReply(reply(1, 0), answer, "drop")).toEqual({
      do: "dead",
      reason: "line-400: The request body has 1 error(s)",
    });
  });
});

describe("a try that cannot have been carried out", () => {
  test.each<[SendAnswer, number, string]>([
    [{ kind: "not-sent" }, 1_000, "not-sent"],
    [{ kind: "rate-limited" }, 1_000, "rate-limited"],
    [{ kind: "unauthorized", status: 401 }, 5_000, "unauthorized"],
  ])("%o is made again, and does not count as one of unknown outcome", (answer, delay, note) => {
    const outcome = afterReply(reply(1, 0), answer, "drop");
    expect(outcome).toEqual({
      do: "retry",
      delay,
      note,
      replace: { kind: "reply", payload: { ...payload, clean: 1 } },
    });
    // So that the token, refused later, is known not to have been used by us.
    expect(afterReply(reply(2, 2_000, { clean: 1 }), invalid, "drop")).toMatchObject({ replace: pushed });
  });

  test("becomes a push when the token would be too old for another", () => {
    expect(afterReply(reply(3, 44_500, { clean: 2 }), { kind: "rate-limited" }, "drop")).toMatchObject({
      do: "retry",
      delay: 0,
      replace: pushed,
    });
  });
});

describe("a try of unknown outcome", () => {
  test("is repeated at once, then after one second, then every three", () => {
    const delays = [1, 2, 3, 4].map((attempts) => afterReply(reply(attempts, 0), unknown, "drop"));
    expect(delays.map((outcome) => outcome.do === "retry" && outcome.delay)).toEqual([0, 1_000, 3_000, 3_000]);
  });

  test("had been carried out when LINE then refuses the token", () => {
    expect(afterReply(reply(2, 100), invalid, "drop")).toEqual({ do: "done" });
  });

  test("had not, when LINE then takes it", () => {
    expect(afterReply(reply(2, 100), { kind: "accepted" }, "drop")).toEqual({ do: "done" });
  });

  test("is what a try was that a dead process had recorded", () => {
    expect(beforeReply(reply(2, 1_000), "drop")).toBeUndefined();
    expect(afterReply(reply(2, 1_000), invalid, "drop")).toEqual({ do: "done" });
  });

  test.each<[AmbiguousReply, object]>([
    ["drop", { do: "done", note: "reply-dropped" }],
    ["push", { do: "retry", delay: 0, replace: pushed, note: "unknown" }],
    ["deadletter", { do: "dead", reason: "ambiguous-reply" }],
  ])("is left to the policy %s when the token is too old to find out", (policy, outcome) => {
    expect(afterReply(reply(9, 44_000), unknown, policy)).toEqual(outcome);
    expect(beforeReply(reply(2, 60_000), policy)).toEqual(outcome);
  });
});
