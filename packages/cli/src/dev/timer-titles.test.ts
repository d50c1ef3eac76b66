import type { Conversation } from "@renga/core";
import { expect, it } from "vitest";
import { timerTitles } from "./timer-titles.ts";

it("says what each timer is for", () => {
  const timers = {
    t1: { event: "ask.silence", at: 1, state: "ask_party" },
    t2: { event: "xstate.after.60000.booking.waiting:$after", at: 2 },
    t3: { event: "xstate.after.60000.booking.waiting", at: 2 },
  };
  const detached = { t4: { event: "booking.remind", at: 3 } };
  const conversation = { stack: [{ timers }, {}], detached } as unknown as Conversation;
  expect([...timerTitles(conversation)]).toEqual([
    ["t1", "silence in ask_party"],
    ["t2", "after in waiting"],
    ["t3", "after in waiting"],
    ["t4", "booking.remind"],
  ]);
});
