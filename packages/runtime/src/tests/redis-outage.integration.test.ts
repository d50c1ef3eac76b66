import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../adapters/open-store.ts";
import { systemClock } from "../ports/clock.ts";
import type { Runtime } from "../serve-bot.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { type RedisServer, startRedisServer } from "../testing/redis-server.ts";
import { startTestRuntime, until } from "../testing/start-test-runtime.ts";
import { redisAt } from "../testing/store-cases.ts";
import { deliver, textEvent } from "../testing/webhook-bodies.ts";

describe("Redis stops and comes back while events arrive", () => {
  let line: LineStub;
  let redis: RedisServer | null;
  let runtime: Runtime | undefined;

  beforeEach(async () => {
    line = await startLineStub();
    redis = await startRedisServer({ own: true, settings: ["--appendonly", "yes", "--appendfsync", "always"] });
  });

  afterEach(async () => {
    await runtime?.drain();
    await line.close();
    await redis?.stop();
  });

  async function start(server: RedisServer): Promise<Runtime> {
    const store = await openStore(redisAt(server.url), systemClock);
    runtime = await startTestRuntime({ lineUrl: line.url, store });
    return runtime;
  }

  const ready = async (url: string): Promise<string> => (await fetch(`${url}/readyz`)).text();

  test("what it cannot take is answered 503 and comes again; nothing is lost, nothing shown twice", async (context) => {
    if (redis === null) return context.skip();
    const { url } = await start(redis);
    const users = Array.from({ length: 3 }, (_, index) => `U${String(index).repeat(32)}`);
    const refused: number[] = [];

    /** As LINE does with redelivery on: until it is taken. */
    async function deliverSurely(event: Record<string, unknown>): Promise<void> {
      for (let again = false; ; again = true) {
        const status = await deliver(url, { ...event, deliveryContext: { isRedelivery: again } });
        if (status === 200) return;
        refused.push(status);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }

    async function talk(userId: string): Promise<void> {
      for (let round = 1; round <= 12; round += 1) {
        await deliverSurely(textEvent(`${userId.slice(0, 2)} ${round}`, { source: { type: "user", userId } }));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }

    const talks = Promise.all(users.map(talk));
    await until(() => line.shown.length >= 3);
    await redis.kill();
    await until(() => refused.length > 0);
    expect(await ready(url)).toBe("store");
    await redis.start();
    await talks;

    await until(() => line.shown.length >= users.length * 12);
    expect(new Set(refused)).toEqual(new Set([503]));
    for (const userId of users) {
      const name = userId.slice(0, 2);
      const own = line.shown.map(({ text }) => text).filter((text) => text.includes(` ${name} `));
      expect(own).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1} ${name} ${index + 1}`));
    }
    await until(async () => (await ready(url)) === "ready");
  }, 90_000);

  test("while LINE is still to answer a reply: it is shown once, and the conversation goes on", async (context) => {
    if (redis === null) return context.skip();
    const { url } = await start(redis);
    line.fail({ hang: true, delivered: true });
    expect(await deliver(url, textEvent("a"))).toBe(200);
    await until(() => line.calls.length === 1);
    await redis.kill();
    await redis.start();
    await until(() => line.calls.length === 2);
    expect(line.shown.map(({ text }) => text)).toEqual(["1 a"]);
    await until(async () => (await deliver(url, textEvent("b"))) === 200);
    await until(() => line.shown.length === 2);
    expect(line.shown.map(({ text }) => text)).toEqual(["1 a", "2 b"]);
  }, 90_000);
});

test("a Redis that is not there keeps the runtime from starting", async () => {
  const nowhere = openStore(redisAt("redis://127.0.0.1:1"), systemClock);
  await expect(nowhere).rejects.toMatchObject({ code: "store-unavailable" });
});
