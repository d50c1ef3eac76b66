import { afterEach, beforeEach, expect, test } from "vitest";
import type { Runtime } from "./serve-bot.ts";
import { type LineStub, startLineStub } from "./testing/line-stub.ts";
import { startTestRuntime, until } from "./testing/start-test-runtime.ts";
import { deliver, testUser, textEvent } from "./testing/webhook-bodies.ts";

let line: LineStub;
let runtime: Runtime;

beforeEach(async () => {
  line = await startLineStub();
  runtime = await startTestRuntime({ lineUrl: line.url });
});

afterEach(async () => {
  await runtime.drain();
  await line.close();
});

test("a signed webhook is answered 200, and its event with one reply", async () => {
  expect(await deliver(runtime.url, textEvent("hello", { replyToken: "t1" }))).toBe(200);
  await until(() => line.shown.length > 0);
  expect(line.shown).toEqual([{ to: "t1", text: "1 hello", via: "reply" }]);
  expect((await runtime.inspect(testUser))?.conversation).toMatchObject({ counter: 1 });
});
