import { afterEach, beforeEach, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { systemClock } from "../ports/clock.ts";
import type { ConversationStore } from "../ports/conversation-store.ts";
import { createFakeEngine, say } from "../testing/fake-engine.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { spawnRuntime } from "../testing/spawn-runtime.ts";
import { startTestRuntime, until } from "../testing/start-test-runtime.ts";
import { openStoreCase } from "../testing/store-cases.ts";
import { deliver, textEvent } from "../testing/webhook-bodies.ts";

let line: LineStub;

beforeEach(async () => {
  line = await startLineStub();
});

afterEach(() => line.close());

test("what is under way ends before the runtime does", async () => {
  const gate = Promise.withResolvers<void>();
  const runtime = await startTestRuntime({
    lineUrl: line.url,
    bot: {
      engine: createFakeEngine((input) => {
        if (input.kind === "result") return { effects: [say("done")] };
        const call = { type: "run", id: "1", function: "wait", with: {}, waits: true } as const;
        return { effects: [call], waiting: true };
      }),
      functions: {
        wait: async () => {
          await gate.promise;
          return null;
        },
      },
    },
  });
  expect(await deliver(runtime.url, textEvent("a"))).toBe(200);
  await until(() => line.calls.length === 1);
  const drained = runtime.drain();
  expect(await deliver(runtime.url, textEvent("b"))).toBe(503);
  gate.resolve();
  await drained;
  expect(line.shown.map(({ text }) => text)).toEqual(["done"]);
});

test("an accept under way is served before the end", async () => {
  const memory = createMemoryStore({ clock: systemClock });
  const gate = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<void>();
  const slow: ConversationStore["accept"] = async (...args) => {
    entered.resolve();
    await gate.promise;
    return memory.accept(...args);
  };
  const store = new Proxy(memory, {
    get: (target, name) => {
      if (name === "accept") return slow;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const runtime = await startTestRuntime({ lineUrl: line.url, store });
  const answer = deliver(runtime.url, textEvent("a"));
  await entered.promise;
  const drained = runtime.drain();
  gate.resolve();
  expect(await answer).toBe(200);
  await drained;
  expect(line.shown.map(({ text }) => text)).toEqual(["1 a"]);
});

test("it bears being told twice", async () => {
  const runtime = await startTestRuntime({ lineUrl: line.url });
  const [first, second] = [runtime.drain(), runtime.drain()];
  expect(second).toBe(first);
  await first;
  await expect(runtime.drain()).resolves.toBeUndefined();
  await expect(fetch(runtime.url)).rejects.toThrow();
});

test("a process that is asked to end does so by itself, with nothing left behind", async () => {
  const place = await openStoreCase("sqlite");
  if (place === null) throw new Error("SQLite is always there");
  try {
    const first = await spawnRuntime(place.choice, line.url);
    expect(await deliver(first.url, textEvent("slow a"))).toBe(200);
    expect(await first.terminate()).toBe(0);
    expect(line.shown.map(({ text }) => text)).toEqual(["2 done: slow a"]);
    // The store was let go of: the next can have it at once.
    const next = await spawnRuntime(place.choice, line.url);
    await next.terminate();
  } finally {
    await place.remove();
  }
});
