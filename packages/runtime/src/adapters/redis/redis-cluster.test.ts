import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { conversationStoreContract, event, type StoreUnderTest } from "../../contracts/conversation-store.contract.ts";
import { randomLives } from "../../contracts/conversation-store-lives.contract.ts";
import { soak } from "../../contracts/conversation-store-soak.contract.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { startRedisCluster } from "../../testing/redis-server.ts";
import { openRedisStore } from "./redis-store.ts";

const cluster = await startRedisCluster();
afterAll(() => cluster?.stop());

let namespaces = 0;
function nextNamespace(): string {
  namespaces += 1;
  return `cluster-${namespaces}`;
}

describe.skipIf(cluster === null)("the Redis store on a cluster", () => {
  const url = cluster?.urls ?? [];

  const open = async (partitions = 1): Promise<StoreUnderTest> => {
    const clock = new ManualClock();
    const store = await openRedisStore({ url, clock, partitions, namespace: nextNamespace() });
    return { store, clock, end: () => store.close() };
  };

  conversationStoreContract(() => open());

  test("leads chats through 100 random lives, in partitions on every node", { timeout: 60_000 }, async () => {
    const opened = await open(7);
    await randomLives(opened, { runs: 100 });
    await opened.end();
  });

  test("loses, doubles and reorders nothing while two stores race", { timeout: 60_000 }, async () => {
    const namespace = nextNamespace();
    const stores = await Promise.all([1, 2].map(() => openRedisStore({ url, namespace, partitions: 7 })));
    await soak(stores, { events: 100, leaseMs: 5, disturb: () => sleep(50) });
    await Promise.all(stores.map((store) => store.close()));
  });

  test("answers a batch of chats on different nodes", async () => {
    const { store, end } = await open(16);
    const batch = Array.from({ length: 30 }, (_, i) => ({ chat: `u:${i}`, entries: [event("a")] }));
    expect((await store.accept(batch)).map(({ chat, fresh }) => [chat, fresh])).toEqual(
      batch.map(({ chat }) => [chat, 1]),
    );
    await end();
  });

  test("does not offer replicated", async () => {
    await expect(openRedisStore({ url, durability: "replicated" })).rejects.toMatchObject({ code: "store-mismatch" });
  });
});
