import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { type SpawnedRuntime, spawnRuntime } from "../testing/spawn-runtime.ts";
import { until } from "../testing/start-test-runtime.ts";
import { openStoreCase, type StoreCase, type StoreKind } from "../testing/store-cases.ts";
import { deliver, textEvent } from "../testing/webhook-bodies.ts";

describe.each<StoreKind>(["sqlite", "redis"])("a process that is killed, on %s", (kind) => {
  let line: LineStub;
  let place: StoreCase | null;
  let runtime: SpawnedRuntime | undefined;

  beforeEach(async () => {
    line = await startLineStub();
    place = await openStoreCase(kind);
  });

  afterEach(async () => {
    await runtime?.kill();
    runtime = undefined;
    await line.close();
    await place?.remove();
  });

  /** What was shown, without how. */
  const texts = (): readonly string[] => line.shown.map(({ text }) => text);

  test("goes on with the conversation where it was", async (context) => {
    if (place === null) return context.skip();
    runtime = await spawnRuntime(place.choice, line.url);
    await deliver(runtime.url, textEvent("a"));
    await until(() => texts().length === 1);
    await runtime.kill();
    runtime = await spawnRuntime(place.choice, line.url);
    await deliver(runtime.url, textEvent("b"));
    await until(() => texts().length === 2);
    expect(texts()).toEqual(["1 a", "2 b"]);
  }, 60_000);

  test("in the middle of a call makes it again, and answers", async (context) => {
    if (place === null) return context.skip();
    runtime = await spawnRuntime(place.choice, line.url);
    await deliver(runtime.url, textEvent("slow a"));
    await until(() => line.calls.some(({ path }) => path.endsWith("loading/start")));
    await runtime.kill();
    runtime = await spawnRuntime(place.choice, line.url);
    await until(() => texts().length > 0);
    expect(texts()).toEqual(["2 done: slow a"]);
  }, 60_000);

  test("while LINE has not answered a reply does not send it twice, nor lose it", async (context) => {
    if (place === null) return context.skip();
    runtime = await spawnRuntime(place.choice, line.url);
    line.fail({ hang: true, delivered: true });
    await deliver(
      runtime.url,
      textEvent("a"),
      textEvent("b", { source: { type: "user", userId: `U${"2".repeat(32)}` } }),
    );
    await until(() => line.calls.length === 2);
    await runtime.kill();
    runtime = await spawnRuntime(place.choice, line.url);
    // The repeat finds the token used: then the row is done. The other's may have been settled before the kill, or not.
    await until(() => line.calls.some(({ status }) => status === 400));
    await deliver(runtime.url, textEvent("c"));
    await until(() => texts().length === 3);
    expect([...texts()].sort()).toEqual(["1 a", "1 b", "2 c"]);
  }, 60_000);

  test("again and again while users go on talking: every event is answered once, in order", async (context) => {
    if (place === null) return context.skip();
    const users = Array.from({ length: 5 }, (_, index) => `U${String(index).repeat(32)}`);
    const rounds = 4;
    for (let round = 0; round < rounds; round += 1) {
      runtime = await spawnRuntime(place.choice, line.url);
      const { url } = runtime;
      const events = users.map((userId) => textEvent(`r${round}`, { source: { type: "user", userId } }));
      // Accepted means durable: what is answered 200 is not sent again, however soon the end comes.
      const accepted = await Promise.all(events.map((event) => deliver(url, event)));
      expect(accepted.every((status) => status === 200)).toBe(true);
      await runtime.kill();
    }
    runtime = await spawnRuntime(place.choice, line.url);
    const all = users.length * rounds;
    await until(() => texts().length >= all);
    expect(texts()).toHaveLength(all);
    for (const round of Array.from({ length: rounds }, (_, index) => index)) {
      expect(texts().filter((text) => text === `${round + 1} r${round}`)).toHaveLength(users.length);
    }
  }, 120_000);
});

test("two processes on one Redis, one of them killed: every chat stays in order, every event is answered once", async (context) => {
  const place = await openStoreCase("redis");
  if (place === null) return context.skip();
  const line = await startLineStub();
  const processes = await Promise.all([spawnRuntime(place.choice, line.url), spawnRuntime(place.choice, line.url)]);
  try {
    const [one, other] = processes;
    const users = Array.from({ length: 8 }, (_, index) => `U${String(index).repeat(32)}`);
    const rounds = 6;
    for (let round = 1; round <= rounds; round += 1) {
      // The last rounds find one process only; what it held is in the other's hands when its leases end.
      const urls = round <= 4 ? [one.url, other.url] : [one.url];
      const events = users.map((userId) => textEvent(`r${round}`, { source: { type: "user", userId } }));
      const statuses = await Promise.all(
        events.map((event, index) => deliver(urls[(index + round) % urls.length] ?? one.url, event)),
      );
      expect(new Set(statuses)).toEqual(new Set([200]));
      if (round === 4) await other.kill();
    }
    await until(() => line.shown.length >= users.length * rounds);
    const texts = line.shown.map(({ text }) => text);
    expect(texts).toHaveLength(users.length * rounds);
    for (let round = 1; round <= rounds; round += 1) {
      expect(texts.filter((text) => text === `${round} r${round}`)).toHaveLength(users.length);
    }
  } finally {
    await Promise.all(processes.map((process) => process.kill()));
    await line.close();
    await place.remove();
  }
}, 90_000);
