import { expect, test } from "vitest";
import { silentLog } from "../ports/runtime-log.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { findBotUserId } from "./find-bot-user-id.ts";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("LINE is asked beside the start, and again until it has said who the bot is", async () => {
  const clock = new ManualClock();
  let asked = 0;
  const botUserId = async (): Promise<string> => {
    asked += 1;
    if (asked === 1) throw new Error("LINE is away");
    return "U1";
  };
  const known = findBotUserId({ account: { botUserId }, clock, log: silentLog }, new AbortController().signal);
  await settled();
  expect([asked, known()]).toEqual([0, undefined]);
  clock.advance(1_000);
  await settled();
  expect([asked, known()]).toEqual([1, undefined]);
  clock.advance(60_000);
  await settled();
  expect([asked, known()]).toEqual([2, "U1"]);
  clock.advance(600_000);
  await settled();
  expect(asked).toBe(2);
});

test("nobody is asked after the end", async () => {
  const clock = new ManualClock();
  const stopped = new AbortController();
  let asked = 0;
  const botUserId = async (): Promise<string> => {
    asked += 1;
    return "U1";
  };
  findBotUserId({ account: { botUserId }, clock, log: silentLog }, stopped.signal);
  stopped.abort();
  clock.advance(1_000);
  await settled();
  expect(asked).toBe(0);
});
