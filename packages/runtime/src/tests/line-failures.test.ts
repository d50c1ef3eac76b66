import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLineMessenger } from "../adapters/line/line-messenger.ts";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { createHttpDoor, type HttpDoor } from "../egress/http-door.ts";
import { systemClock } from "../ports/clock.ts";
import type { ConversationStore } from "../ports/conversation-store.ts";
import type { LogFields, RuntimeLog } from "../ports/runtime-log.ts";
import { Secret } from "../secret.ts";
import type { Runtime } from "../serve-bot.ts";
import { createFakeEngine, say } from "../testing/fake-engine.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { startTestRuntime, until } from "../testing/start-test-runtime.ts";
import { deliver, testToken, testUser, textEvent } from "../testing/webhook-bodies.ts";

let line: LineStub;
let store: ConversationStore;
let door: HttpDoor;
let runtime: Runtime;
let logged: LogFields[];

beforeEach(async () => {
  line = await startLineStub();
  store = createMemoryStore({ clock: systemClock });
  logged = [];
  await start(line.url);
});

afterEach(async () => {
  await runtime.drain();
  await door.close();
  await line.close();
});

async function start(lineUrl: string): Promise<void> {
  // As in production, with less patience.
  door = createHttpDoor({ connect: 500, headers: 300, total: 500 });
  runtime = await startTestRuntime({
    lineUrl,
    store,
    messenger: createLineMessenger({ baseUrl: lineUrl, accessToken: new Secret(testToken), door }),
    log: listening,
  });
}

const note = (fields: LogFields): void => {
  logged.push(fields);
};
const listening: RuntimeLog = { debug: note, info: note, warn: note, error: note };

/** What was shown when nothing is left to send. */
async function shownInTheEnd(): Promise<readonly string[]> {
  await until(async () => {
    const { outbox, mailbox } = await store.read(`u:${testUser}`);
    return mailbox === 0 && outbox.send === 0;
  });
  return line.shown.map(({ via, text }) => `${via} ${text}`);
}

describe("LINE answers a reply", () => {
  test("400 about the message: a dead letter, and the next message goes out", async () => {
    line.fail({ status: 400, message: "The request body has 1 error(s)" });
    await deliver(runtime.url, textEvent("a"));
    await until(() => line.calls.length > 0);
    await deliver(runtime.url, textEvent("b"));
    expect(await shownInTheEnd()).toEqual(["reply 2 b"]);
    expect(await store.listDeadLetters({ limit: 9 })).toMatchObject([
      { reason: "line-400: The request body has 1 error(s)", what: { type: "row" } },
    ]);
  });

  test("400 about the token: the same messages are pushed, and counted", async () => {
    line.expire("used");
    await deliver(runtime.url, textEvent("a", { replyToken: "used" }));
    expect(await shownInTheEnd()).toEqual(["push 1 a"]);
    const [, push] = line.calls;
    expect(push).toMatchObject({ path: "/v2/bot/message/push", body: { to: testUser } });
    await until(async () => (await runtime.inspect(testUser))?.runtime?.pushed?.count === 1);
  });

  test("500, having shown it: the repeat finds the token used, and nothing is shown twice", async () => {
    line.fail({ status: 500, delivered: true });
    await deliver(runtime.url, textEvent("a"));
    expect(await shownInTheEnd()).toEqual(["reply 1 a"]);
    expect(line.calls.map(({ status }) => status)).toEqual([500, 400]);
  });

  test("500, not having shown it: the repeat shows it", async () => {
    line.fail({ status: 500 });
    await deliver(runtime.url, textEvent("a"));
    expect(await shownInTheEnd()).toEqual(["reply 1 a"]);
    expect(line.calls.map(({ status }) => status)).toEqual([500, 200]);
  });

  test.each([true, false])("nothing at all (delivered: %s): once in the end", async (delivered) => {
    line.fail({ hang: true, delivered });
    await deliver(runtime.url, textEvent("a"));
    expect(await shownInTheEnd()).toEqual(["reply 1 a"]);
  });

  test.each([true, false])("by closing the connection (delivered: %s): once in the end", async (delivered) => {
    line.fail({ close: true, delivered }, { close: true });
    await deliver(runtime.url, textEvent("a"));
    expect(await shownInTheEnd()).toEqual(["reply 1 a"]);
    expect(line.calls).toHaveLength(3);
  });

  test("429: the same reply a second later", async () => {
    line.fail({ status: 429, message: "The API rate limit has been exceeded. Try again later." });
    await deliver(runtime.url, textEvent("a"));
    expect(await shownInTheEnd()).toEqual(["reply 1 a"]);
    expect(line.calls.map(({ status }) => status)).toEqual([429, 200]);
  });

  test("401: nothing more is sent for a while, nothing is dropped, and the operator is told", async () => {
    line.failAlways({ status: 401, message: "Authentication failed due to the following reason: invalid token" });
    await deliver(runtime.url, textEvent("a"));
    await until(() => line.calls.length > 0);
    await deliver(runtime.url, textEvent("b", { source: { type: "user", userId: `U${"2".repeat(32)}` } }));
    await until(() => logged.filter(({ code }) => code === "unauthorized").length === 2);
    expect(line.calls).toHaveLength(1);
    expect((await store.read(`u:${testUser}`)).outbox.send).toBe(1);
    expect(await store.listDeadLetters({ limit: 9 })).toEqual([]);
  });
});

describe("LINE answers a push", () => {
  const tokenless = (text: string) => {
    const { replyToken: _, ...event } = textEvent(text);
    return event;
  };

  test("500, having taken it: the repeat has the same key and shows nothing more", async () => {
    line.fail({ status: 500, delivered: true });
    await deliver(runtime.url, tokenless("a"));
    expect(await shownInTheEnd()).toEqual(["push 1 a"]);
    const [first, second] = line.calls;
    expect([first?.status, second?.status]).toEqual([500, 409]);
    expect(first?.retryKey).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second?.retryKey).toBe(first?.retryKey);
    expect(await store.listDeadLetters({ limit: 9 })).toEqual([]);
  });

  test("429 for the month: a dead letter with the reason, and replies go on", async () => {
    line.fail({ status: 429, message: "You have reached your monthly limit." });
    await deliver(runtime.url, tokenless("a"));
    await until(async () => (await store.listDeadLetters({ limit: 9 })).length > 0);
    expect(await store.listDeadLetters({ limit: 9 })).toMatchObject([{ reason: "quota" }]);
    await deliver(runtime.url, textEvent("b"));
    expect(await shownInTheEnd()).toEqual(["reply 2 b"]);
  });
});

test("LINE cannot be reached at all: the reply is kept for when it can", async () => {
  await runtime.drain();
  const gone = await startLineStub();
  await gone.close();
  store = createMemoryStore({ clock: systemClock });
  await start(gone.url);
  await deliver(runtime.url, textEvent("a"));
  await until(() => logged.some(({ code }) => code === "not-sent"));
  expect((await store.read(`u:${testUser}`)).outbox.send).toBe(1);
});

test("two messages of one chat never overtake each other, whatever happens to the first", async () => {
  line.fail({ close: true }, { status: 500 });
  await deliver(runtime.url, textEvent("a"));
  await deliver(runtime.url, textEvent("b"));
  expect(await shownInTheEnd()).toEqual(["reply 1 a", "reply 2 b"]);
});

test("more than five messages go out as calls of five, in order", async () => {
  await runtime.drain();
  store = createMemoryStore({ clock: systemClock });
  const many = Array.from({ length: 7 }, (_, index) => String(index));
  runtime = await startTestRuntime({
    lineUrl: line.url,
    store,
    bot: { engine: createFakeEngine(() => ({ effects: [say(...many)] })) },
  });
  await deliver(runtime.url, textEvent("a"));
  expect(await shownInTheEnd()).toEqual(many.map((text, index) => `${index < 5 ? "reply" : "push"} ${text}`));
  expect(line.calls).toHaveLength(2);
});
