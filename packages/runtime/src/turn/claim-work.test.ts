import { expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import type { ClaimedRow, ConversationStore, Work } from "../ports/conversation-store.ts";
import { randomIds } from "../ports/ids.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { type ClaimLoop, claimWork } from "./claim-work.ts";

const clock = new ManualClock();

function loop(store: ConversationStore, free = 10): { work: Work[]; rows: ClaimedRow[]; loop: ClaimLoop } {
  const work: Work[] = [];
  const rows: ClaimedRow[] = [];
  const chats = { free: () => free, take: (one: Work) => void work.push(one), idle: () => true, renew: async () => {} };
  const outbox = { free: () => free, take: (more: readonly ClaimedRow[]) => void rows.push(...more), idle: () => true };
  const claiming = claimWork({ store, clock, ids: randomIds, log: silentLog, chats, rows: outbox });
  return { work, rows, loop: claiming };
}

const ticks = async (): Promise<void> => {
  for (let tick = 0; tick < 20; tick += 1) await new Promise((resolve) => setImmediate(resolve));
};

test("finds what nobody was handed, without being rung for", async () => {
  const store = createMemoryStore({ clock });
  const deaf = new Proxy(store, {
    get: (target, name) =>
      name === "onWork" ? () => () => {} : (Reflect.get(target, name) as () => void).bind(target),
  });
  const { work, loop: claiming } = loop(deaf);
  await ticks();
  await store.accept([{ chat: "u:1", entries: [{ id: "a", kind: "event", body: null }] }]);
  await ticks();
  expect(work).toEqual([]);
  clock.advance(250);
  await ticks();
  expect(work.map(({ chat }) => chat)).toEqual(["u:1"]);
  await claiming.stop();
});

test("comes at once when it is rung for", async () => {
  const store = createMemoryStore({ clock });
  const { work, loop: claiming } = loop(store);
  await ticks();
  await store.accept([{ chat: "u:1", entries: [{ id: "a", kind: "event", body: null }] }]);
  await ticks();
  clock.advance(10);
  await ticks();
  expect(work.map(({ chat }) => chat)).toEqual(["u:1"]);
  const stopped = claiming.stop();
  clock.advance(10);
  await stopped;
});

test("takes nothing where there is no room", async () => {
  const store = createMemoryStore({ clock });
  await store.accept([{ chat: "u:1", entries: [{ id: "a", kind: "event", body: null }] }]);
  const { work, loop: claiming } = loop(store, 0);
  await ticks();
  expect(work).toEqual([]);
  await claiming.stop();
});

test("a store that fails is asked again, and the loop shows that it lives", async () => {
  const store = createMemoryStore({ clock });
  await store.close();
  const { loop: claiming } = loop(store);
  await ticks();
  const before = claiming.aliveAt();
  clock.advance(1_000);
  await ticks();
  expect(claiming.aliveAt()).toBeGreaterThan(before);
  const stopped = claiming.stop();
  await stopped;
});
