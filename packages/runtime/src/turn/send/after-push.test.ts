import { describe, expect, test } from "vitest";
import type { SendAnswer } from "../../ports/messenger.ts";
import { afterPush, beforePush } from "./after-push.ts";
import { backoff } from "./backoff.ts";

const middle = 2 ** 31;
const push = { attempts: 1, firstAttemptAt: 0, now: 0, chance: middle };

describe("a push", () => {
  test("is done when LINE has it", () => {
    expect(afterPush(push, { kind: "accepted" })).toEqual({ do: "done" });
  });

  test.each<SendAnswer>([{ kind: "unknown" }, { kind: "not-sent" }, { kind: "rate-limited" }])(
    "is repeated after $kind, each time after twice as long",
    (answer) => {
      const delays = [1, 2, 3, 4].map((attempts) => afterPush({ ...push, attempts }, answer));
      expect(delays.map((outcome) => outcome.do === "retry" && outcome.delay)).toEqual([1_000, 2_000, 4_000, 8_000]);
    },
  );

  test("is a dead letter when the month's messages are used up, or LINE will never take it", () => {
    expect(afterPush(push, { kind: "quota" })).toEqual({ do: "dead", reason: "quota" });
    const refused: SendAnswer = { kind: "refused", status: 400, reason: "Failed to send messages" };
    expect(afterPush(push, refused)).toEqual({ do: "dead", reason: "line-400: Failed to send messages" });
  });

  test("waits while the access token is not taken", () => {
    expect(afterPush(push, { kind: "unauthorized", status: 401 })).toMatchObject({ do: "retry", delay: 30_000 });
  });

  test("is given up before LINE forgets its key", () => {
    const hour = 3_600_000;
    expect(beforePush({ ...push, now: 23 * hour - 1 })).toBeUndefined();
    expect(beforePush({ ...push, now: 23 * hour })).toEqual({ do: "dead", reason: "push-too-old" });
  });
});

test("waiting has an end of five minutes, and a fifth of chance either way", () => {
  expect(backoff(1, 0)).toBe(800);
  expect(backoff(1, 2 ** 32 - 1)).toBe(1_200);
  expect(backoff(100, middle)).toBe(300_000);
});
