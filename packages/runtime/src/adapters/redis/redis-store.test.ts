import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, describe, expect, test } from "vitest";
import {
  commitOf,
  conversationStoreContract,
  event,
  nextHand,
  type StoreUnderTest,
} from "../../contracts/conversation-store.contract.ts";
import { randomLives } from "../../contracts/conversation-store-lives.contract.ts";
import { soak } from "../../contracts/conversation-store-soak.contract.ts";
import type { ConversationStore, Work } from "../../ports/conversation-store.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { type RedisServer, startRedisServer } from "../../testing/redis-server.ts";
import { openRedisStore, type RedisStoreOptions } from "./redis-store.ts";

const server = await startRedisServer();
const admin = server && new Redis(server.url);
afterAll(async () => {
  admin?.disconnect();
  await server?.stop();
});

let namespaces = 0;
function nextNamespace(): string {
  namespaces += 1;
  return `test-${process.pid}-${namespaces}`;
}

describe.skipIf(server === null)("the Redis store", () => {
  const url = server?.url ?? "";

  const open = async (options: Partial<RedisStoreOptions> = {}): Promise<StoreUnderTest> => {
    const clock = new ManualClock();
    const store = await openRedisStore({ url, clock, partitions: 1, namespace: nextNamespace(), ...options });
    return { store, clock, end: () => store.close() };
  };

  conversationStoreContract(open);

  test("leads chats through 600 random lives, in several partitions, while the server forgets its scripts", {
    timeout: 120_000,
  }, async () => {
    const opened = await open({ partitions: 5 });
    let steps = 0;
    const disturb = async (): Promise<void> => {
      steps += 1;
      if (steps % 13 === 0) await admin?.script("FLUSH");
    };
    await randomLives(opened, { runs: 600, disturb });
    await opened.end();
  });

  test("loses, doubles and reorders nothing while connections are cut", { timeout: 60_000 }, async () => {
    const namespace = nextNamespace();
    const stores = await Promise.all([1, 2].map(() => openRedisStore({ url, namespace, partitions: 3 })));
    const disturb = async (): Promise<void> => {
      await sleep(15);
      await admin?.call("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
    };
    const { retried } = await soak(stores, { events: 150, leaseMs: 400, disturb });
    expect(retried).toBeGreaterThan(0);
    await Promise.all(stores.map((store) => store.close()));
  });

  test("loses, doubles and reorders nothing while two stores race and leases are too short", {
    timeout: 60_000,
  }, async () => {
    const namespace = nextNamespace();
    const stores = await Promise.all([1, 2, 3].map(() => openRedisStore({ url, namespace, partitions: 2 })));
    await soak(stores, { events: 200, leaseMs: 2, disturb: () => sleep(50) });
    await Promise.all(stores.map((store) => store.close()));
  });

  test("hands over the same again when a claim is sent twice", async () => {
    const { store, end } = await open();
    await store.accept(["u:1", "u:2"].map((chat) => ({ chat, entries: [event("a")] })));
    const hand = nextHand();
    const first = await store.claim(hand, 1);
    await store.accept([{ chat: "u:3", entries: [event("a")] }]);
    expect(await store.claim(hand, 1)).toEqual(first);
    await end();
  });

  test("tells other processes that there is work", async () => {
    const namespace = nextNamespace();
    const [here, there] = await Promise.all([1, 2].map(() => openRedisStore({ url, namespace })));
    const rung = new Promise<void>((resolve) => there?.onWork(resolve));
    let heard = false;
    rung.then(() => {
      heard = true;
    });
    for (let i = 0; !heard && i < 500; i++) {
      await here?.accept([{ chat: `u:${i}`, entries: [event("a")] }]);
      await sleep(10);
    }
    await rung;
    await Promise.all([here?.close(), there?.close()]);
  });

  test("uses the server's time for what it receives", async () => {
    const store = await openRedisStore({ url, namespace: nextNamespace() });
    const [seconds] = (await admin?.time()) ?? [0];
    const [answer] = await store.accept([{ chat: "u:1", entries: [event("a")] }], nextHand());
    expect(Math.abs((answer?.work?.entries[0]?.receivedAt ?? 0) - 1000 * Number(seconds))).toBeLessThan(60_000);
    await store.close();
  });

  test("finds the longest waiting chats over all partitions", async () => {
    const { store, clock, end } = await open({ partitions: 16 });
    const chats = Array.from({ length: 12 }, (_, i) => `u:${i}`);
    for (const chat of chats) {
      await store.accept([{ chat, entries: [event("a")] }]);
      clock.advance(1);
    }
    const seen: string[] = [];
    while (seen.length < chats.length) {
      const works = await store.claim(nextHand(), 5);
      expect(works.length).toBeLessThanOrEqual(5);
      expect(works.length).toBeGreaterThan(0);
      seen.push(...works.map(({ chat }) => chat));
    }
    expect(seen.sort()).toEqual(chats.sort());
    await end();
  });

  test("pages dead letters over all partitions in the order of their time", async () => {
    const { store, clock, end } = await open({ partitions: 4 });
    for (let i = 0; i < 24; i++) {
      const [answer] = await store.accept([{ chat: `u:${i}`, entries: [event("a")] }], nextHand());
      await store.deadLetter({ ...(answer?.work as Work), ids: ["a"], reason: "x", lease: 1 });
      if (i % 3 === 0) clock.advance(1);
    }
    const all = await store.listDeadLetters({ limit: 100 });
    const paged: typeof all = [];
    for (;;) {
      const last = paged.at(-1)?.id;
      const page = await store.listDeadLetters({ limit: 5, ...(last !== undefined && { after: last }) });
      if (page.length === 0) break;
      paged.push(...page);
    }
    expect(paged).toEqual(all);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort());
    expect(new Set(all.map(({ chat }) => chat)).size).toBe(24);
    await end();
  });

  test("leaves nothing behind of a forgotten chat but digests that expire", async () => {
    const namespace = nextNamespace();
    const { store, end } = await open({ namespace, partitions: 2 });
    const [answer] = await store.accept([{ chat: "u:secret", entries: [event("a"), event("b")] }], nextHand());
    const work = answer?.work as Work;
    await store.commit(commitOf(work, { consumed: 1, timersSet: [{ id: "t", at: 1e15, body: "secret" }] }));
    await store.deadLetter({ ...work, ids: ["b"], reason: "secret", lease: 1 });
    await store.forget("u:secret");
    const left = ((await admin?.keys(`${namespace}:*`)) ?? []).filter((key) => !key.endsWith(":meta"));
    for (const key of left) {
      expect(key).not.toContain("secret");
      if ((await admin?.type(key)) === "string" && key.includes(":e:"))
        expect(await admin?.pttl(key)).toBeGreaterThan(0);
      else expect(["0", "1"]).toContain(await admin?.get(key));
    }
    await end();
  });

  test("refuses another number of partitions than the one it was set up with", async () => {
    const namespace = nextNamespace();
    await (await openRedisStore({ url, namespace, partitions: 3 })).close();
    await expect(openRedisStore({ url, namespace, partitions: 4 })).rejects.toMatchObject({ code: "store-mismatch" });
    await (await openRedisStore({ url, namespace })).close();
  });

  test("refuses what a newer release has written", async () => {
    const namespace = nextNamespace();
    await (await openRedisStore({ url, namespace })).close();
    await admin?.hset(`${namespace}:meta`, "schema", 99);
    await expect(openRedisStore({ url, namespace })).rejects.toMatchObject({ code: "store-newer" });
  });

  test("says that no server is there", async () => {
    await expect(openRedisStore({ url: "redis://127.0.0.1:1" })).rejects.toMatchObject({
      code: "store-unavailable",
      retry: true,
    });
  });
});

describe.skipIf(server === null || !server.isOurs)("a Redis server of its own", () => {
  const withServer = async (settings: string[], run: (own: RedisServer) => Promise<void>): Promise<void> => {
    const own = await startRedisServer({ settings, own: true });
    try {
      await run(own as RedisServer);
    } finally {
      await own?.stop();
    }
  };

  test("may be killed and started again: with its log on, nothing is lost", { timeout: 60_000 }, async () => {
    await withServer(["--appendonly", "yes", "--appendfsync", "always"], async (own) => {
      const options = { url: own.url, partitions: 3, durability: "fsync" } as const;
      const stores: ConversationStore[] = await Promise.all([1, 2].map(() => openRedisStore(options)));
      let restarts = 0;
      const disturb = async (): Promise<void> => {
        await sleep(300);
        await own.kill();
        await own.start();
        restarts += 1;
      };
      await soak(stores, { events: 200, leaseMs: 500, disturb });
      expect(restarts).toBeGreaterThan(0);
      await Promise.all(stores.map((store) => store.close()));
    });
  });

  test("fails each call quickly while it is away, and is back by itself", { timeout: 60_000 }, async () => {
    await withServer(["--appendonly", "yes"], async (own) => {
      const store = await openRedisStore({ url: own.url });
      await own.kill();
      const accept = (id: string): Promise<unknown> => store.accept([{ chat: "u:1", entries: [event(id)] }]);
      await expect(accept("a")).rejects.toMatchObject({ code: "store-unavailable", retry: true });
      expect(await store.health()).toMatchObject({ ok: false });
      await own.start();
      for (let i = 0; i < 100 && !(await store.health()).ok; i++) await sleep(50);
      expect(await accept("b")).toMatchObject([{ fresh: 1 }]);
      await store.close();
    });
  });

  test("is refused when it may throw keys away", async () => {
    await withServer(["--maxmemory-policy", "allkeys-lru"], async ({ url }) => {
      const refused = openRedisStore({ url });
      await expect(refused).rejects.toMatchObject({
        code: "store-unsafe",
        message: expect.stringContaining("noeviction"),
      });
    });
  });

  test("without a log is refused for durable use, and warned about otherwise", async () => {
    await withServer([], async ({ url }) => {
      for (const durability of ["fsync", "replicated"] as const) {
        await expect(openRedisStore({ url, durability })).rejects.toMatchObject({ code: "store-unsafe" });
      }
      const warnings: string[] = [];
      await (await openRedisStore({ url, warn: (text) => warnings.push(text) })).close();
      expect(warnings.join()).toContain("appendonly yes");
    });
  });

  test("that syncs once a second is refused for fsync", async () => {
    await withServer(["--appendonly", "yes", "--appendfsync", "everysec"], async ({ url }) => {
      await expect(openRedisStore({ url, durability: "fsync" })).rejects.toMatchObject({ code: "store-unsafe" });
    });
  });

  test("that is full refuses whole steps, and what it refused can be said again", async () => {
    await withServer(["--maxmemory", "8mb"], async ({ url }) => {
      const store = await openRedisStore({ url });
      const big = (id: string): Promise<unknown> =>
        store.accept([{ chat: "u:1", entries: [event(id, "x".repeat(1 << 20))] }]);
      const fill = async (): Promise<void> => {
        for (let i = 0; i < 12; i++) await big(`${i}`);
      };
      await expect(fill()).rejects.toMatchObject({ code: "store-unavailable", retry: true });
      const { mailbox } = await store.read("u:1");
      expect(await store.stats()).toMatchObject({ active: 1 });
      await store.forget("u:1");
      let answer: unknown;
      for (let i = 0; i < 100 && answer === undefined; i++) {
        answer = await big(`${mailbox}`).catch(() => sleep(50));
      }
      expect(answer).toMatchObject([{ fresh: 1 }]);
      await store.close();
    });
  });

  test("with too few replicas answers that the write is not replicated", { timeout: 30_000 }, async () => {
    await withServer(["--appendonly", "yes"], async (primary) => {
      const alone = await openRedisStore({ url: primary.url, durability: "replicated" });
      const batch = [{ chat: "u:1", entries: [event("a")] }];
      await expect(alone.accept(batch)).rejects.toMatchObject({ code: "store-not-replicated", retry: true });
      const { port } = new URL(primary.url);
      await withServer(["--replicaof", `127.0.0.1 ${port}`, "--appendonly", "yes"], async () => {
        let answer: unknown;
        for (let i = 0; i < 50 && answer === undefined; i++) answer = await alone.accept(batch).catch(() => undefined);
        expect(answer).toMatchObject([{ duplicates: 1 }]);
      });
      await alone.close();
    });
  });
});
