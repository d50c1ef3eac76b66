import type { RequestEffect, RunEffect } from "@renga/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { systemClock } from "../ports/clock.ts";
import type { ServiceCaller, ServiceRequest } from "../ports/service-caller.ts";
import type { Runtime, ServedBot } from "../serve-bot.ts";
import { createFakeEngine, type FakeBot, say } from "../testing/fake-engine.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { startTestRuntime, until } from "../testing/start-test-runtime.ts";
import { deliver, testUser, textEvent } from "../testing/webhook-bodies.ts";

let line: LineStub;
let runtime: Runtime;

beforeEach(async () => {
  line = await startLineStub();
});

afterEach(async () => {
  await runtime.drain();
  await line.close();
});

async function start(bot: FakeBot, hands: Partial<ServedBot>): Promise<void> {
  const store = createMemoryStore({ clock: systemClock });
  runtime = await startTestRuntime({ lineUrl: line.url, store, bot: { engine: createFakeEngine(bot), ...hands } });
}

const request: RequestEffect = {
  type: "request",
  id: "1",
  operation: "shop.stock",
  with: { item: "tea" },
  accept: [],
  waits: true,
};
const run: RunEffect = { type: "run", id: "1", function: "count", with: { a: 2 }, waits: true };

/** Says that it looks, makes a call, waits for it, and says what came back. */
function asking(call: RequestEffect | RunEffect): FakeBot {
  return (input) => {
    if (input.kind === "result") return { effects: [say(JSON.stringify(input.result))] };
    return { effects: [say("let me see"), call], waiting: true };
  };
}

function shown(): readonly string[] {
  return line.shown.map(({ via, text }) => `${via} ${text}`);
}

function services(
  ...answers: Awaited<ReturnType<ServiceCaller["call"]>>[]
): ServiceCaller & { asked: ServiceRequest[] } {
  const asked: ServiceRequest[] = [];
  return {
    asked,
    async call(request) {
      asked.push(request);
      return answers.shift() ?? { kind: "result", result: { ok: true, body: null } };
    },
  };
}

describe("a request that a block waits for", () => {
  test("holds the reply, shows the loading indicator, and both parts go out as one", async () => {
    await start(asking(request), { services: services({ kind: "result", result: { ok: true, body: 3 } }) });
    await deliver(runtime.url, textEvent("tea?"));
    await until(() => line.shown.length === 2);
    expect(shown()).toEqual(["reply let me see", 'reply {"ok":true,"body":3}']);
    expect(line.calls.map(({ path }) => path)).toEqual(["/v2/bot/chat/loading/start", "/v2/bot/message/reply"]);
    expect(line.calls[0]?.body).toEqual({ chatId: testUser, loadingSeconds: 20 });
    expect((await runtime.inspect(testUser))?.timers).toEqual([]);
  });

  test("is made with its key, and again with the same key when it is worth it", async () => {
    const caller = services({ kind: "again", delay: 1 }, { kind: "result", result: { ok: true, body: 3 } });
    await start(asking(request), { services: caller });
    await deliver(runtime.url, textEvent("tea?"));
    await until(() => line.shown.length === 2);
    expect(caller.asked.map(({ failures }) => failures)).toEqual([0, 1]);
    expect(caller.asked[0]).toMatchObject({ operation: "shop.stock", with: { item: "tea" } });
    expect(caller.asked[1]?.key).toBe(caller.asked[0]?.key);
  });

  test("that fails comes back as its error", async () => {
    const failed = { ok: false, error: { kind: "status", status: 404 } } as const;
    await start(asking(request), { services: services({ kind: "result", result: failed }) });
    await deliver(runtime.url, textEvent("tea?"));
    await until(() => line.shown.length === 2);
    expect(shown()[1]).toBe(`reply ${JSON.stringify(failed)}`);
  });

  test("shows no indicator in a group, where LINE has none", async () => {
    await start(asking(request), { services: services() });
    await deliver(runtime.url, textEvent("tea?", { source: { type: "group", groupId: `C${"4".repeat(32)}` } }));
    await until(() => line.shown.length === 2);
    expect(line.calls.map(({ path }) => path)).toEqual(["/v2/bot/message/reply"]);
  });
});

describe("a function of the bot's own", () => {
  async function resultOf(functions: ServedBot["functions"]): Promise<unknown> {
    await start(asking(run), { functions });
    await deliver(runtime.url, textEvent("count"));
    await until(() => line.shown.length === 2);
    return JSON.parse(line.shown[1]?.text ?? "");
  }

  test("gets its input, its key and a signal, and its result goes back", async () => {
    const result = await resultOf({
      count: async (input, { key, signal }) => ({ a: Number(input.a) + 1, key: key.length, over: signal.aborted }),
    });
    expect(result).toEqual({ ok: true, body: { a: 3, key: 36, over: false } });
  });

  test("may give back nothing", async () => {
    expect(await resultOf({ count: () => undefined })).toEqual({ ok: true, body: null });
  });

  test("that throws comes back as an error", async () => {
    const result = await resultOf({
      count: () => {
        throw new Error("no stock");
      },
    });
    expect(result).toEqual({ ok: false, error: { kind: "function", message: "no stock" } });
  });

  test("that is not there comes back as an error, also when objects have one of that name", async () => {
    const result = await resultOf({});
    expect(result).toMatchObject({ ok: false, error: { kind: "refused" } });
  });
});

describe("a user who writes for the first time", () => {
  const hearing = (languages: unknown[]) =>
    start((input) => {
      if (input.kind !== "event") return {};
      languages.push(input.language);
      return { effects: [say(String(input.language))] };
    }, {});

  test("is answered in the language of the LINE profile", async () => {
    line.profiles.set(testUser, { displayName: "花子", language: "ja" });
    const languages: unknown[] = [];
    await hearing(languages);
    await deliver(runtime.url, textEvent("a"));
    await deliver(runtime.url, textEvent("b"));
    await until(() => languages.length === 2);
    expect(languages).toEqual(["ja", "ja"]);
    expect((await runtime.inspect(testUser))?.runtime?.profile?.displayName).toBe("花子");
  });

  test("is answered all the same when LINE is slow to say who it is, and in their language afterwards", async () => {
    const told = Promise.withResolvers<void>();
    line.profilesWait = told.promise;
    line.profiles.set(testUser, { displayName: "花子", language: "ja" });
    const languages: unknown[] = [];
    await hearing(languages);
    await deliver(runtime.url, textEvent("a"));
    await until(() => line.shown.length === 1);
    told.resolve();
    await until(async () => (await runtime.inspect(testUser))?.runtime?.profile?.language === "ja");
    await deliver(runtime.url, textEvent("b"));
    await until(() => languages.length === 2);
    expect(languages).toEqual([undefined, "ja"]);
  });

  test("is answered when LINE does not say who it is", async () => {
    const languages: unknown[] = [];
    await hearing(languages);
    await deliver(runtime.url, textEvent("a"));
    await until(() => line.shown.length === 1);
    expect(languages).toEqual([undefined]);
  });
});

test("a timer of the flow fires once, and what it says is pushed", async () => {
  await start((input) => {
    if (input.kind === "timer") return { effects: [say(`${input.timer} fired`)] };
    const at = Date.now() + 50;
    return {
      effects: [
        { type: "schedule", id: "soon", at, late: "now" },
        { type: "schedule", id: "never", at, late: "now" },
        { type: "unschedule", id: "never" },
        say("wait"),
      ],
    };
  }, {});
  await deliver(runtime.url, textEvent("a"));
  await until(() => line.shown.length === 2);
  expect(shown()).toEqual(["reply wait", "push soon fired"]);
  expect((await runtime.inspect(testUser))?.timers).toEqual([]);
});

test("the bot can be exchanged between two turns of a conversation", async () => {
  await start((_, count) => ({ effects: [say(`old ${count}`)] }), {});
  await deliver(runtime.url, textEvent("a"));
  await until(() => line.shown.length === 1);
  const engine = createFakeEngine((_, count) => ({ effects: [say(`new ${count}`)] }));
  runtime.replace({ engine, services: services(), functions: {} });
  await deliver(runtime.url, textEvent("b"));
  await until(() => line.shown.length === 2);
  expect(shown()).toEqual(["reply old 1", "reply new 2"]);
});

test("who subscribes is told of every turn", async () => {
  await start((_, count) => ({ effects: [say(`${count}`)] }), {});
  const seen: unknown[] = [];
  const stop = runtime.subscribe(({ chat, version, steps }) =>
    seen.push([chat, version, steps.map(({ input }) => input)]),
  );
  await deliver(runtime.url, textEvent("a"));
  await until(() => seen.length > 0);
  expect(seen[0]).toEqual([testUser, 1, ["text"]]);
  stop();
});
