import { expect, test } from "vitest";
import { silentLog } from "../ports/runtime-log.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { createPushBudget } from "./push-budget.ts";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function budget(month: number | undefined, counted: () => Promise<number>) {
  const clock = new ManualClock();
  let asked = 0;
  const pushesThisMonth = (): Promise<number> => {
    asked += 1;
    return counted();
  };
  return {
    clock,
    asked: () => asked,
    mayPush: createPushBudget(() => month, { account: { pushesThisMonth }, clock, log: silentLog }),
  };
}

test("without a budget nobody counts", () => {
  const { mayPush, asked } = budget(undefined, async () => 0);
  expect([mayPush(), asked()]).toEqual([true, 0]);
});

test("LINE's count holds, with ours on top of it until it is asked for again", async () => {
  let counted = 8;
  const { mayPush, clock, asked } = budget(10, async () => counted);
  expect(mayPush()).toBe(true);
  await settled();
  expect([mayPush(), mayPush(), mayPush()]).toEqual([true, true, false]);
  expect(asked()).toBe(1);
  counted = 9;
  clock.advance(60_001);
  expect(mayPush()).toBe(false);
  await settled();
  expect([mayPush(), mayPush()]).toEqual([true, false]);
});

test("while LINE does not say, the last count known is counted on", async () => {
  const { mayPush } = budget(2, () => Promise.reject(new Error("LINE is away")));
  expect(mayPush()).toBe(true);
  await settled();
  expect([mayPush(), mayPush()]).toEqual([true, false]);
});
