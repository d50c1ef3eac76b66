import { expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { RengaError } from "../errors.ts";
import type { ClaimedRow, ConversationStore, Work } from "../ports/conversation-store.ts";
import { randomIds } from "../ports/ids.ts";
import { type RuntimeLog, silentLog } from "../ports/runtime-log.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { type ClaimLoop, claimWork } from "./claim-work.ts";

const clock = new ManualClock();

function loop(
  store: ConversationStore,
  free = 10,
  log: RuntimeLog = silentLog,
): { work: Work[]; rows: ClaimedRow[]; loop: ClaimLoop } {
  const work: Work[] = [];
  const rows: ClaimedRow[] = [];
  const chats = { free: () => free, take: (one: Work) => void work.push(one), idle: () => true, renew: async () => {} };
  const outbox = { free: () => free, take: (more: readonly ClaimedRow[]) => void rows.push(...more), idle: () => true };
  const claiming = claimWork({ store, clock, ids: randomIds, log, chats, rows: outbox, place: "redis://r:6379" });
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

test("a store that goes away and comes back is told of once each, with its place and without a line a second", async () => {
  const store = createMemoryStore({ clock });
  let isAway = false;
  const failing = new Proxy(store, {
    get: (target, name) => {
      if (name === "claim" && isAway) return async () => Promise.reject(new RengaError("store-unavailable"));
      return (Reflect.get(target, name) as () => void).bind(target);
    },
  });
  const told: unknown[] = [];
  const tell = (fields: object, message: string): void => void told.push([message.split(":")[0], fields]);
  const { loop: claiming } = loop(failing, 10, { ...silentLog, warn: tell, error: tell });
  for (const away of [false, true, true, true, false, false, true]) {
    isAway = away;
    clock.advance(1_000);
    await ticks();
  }
  const away = { code: "store-unavailable", reason: "The store does not answer.", store: "redis://r:6379" };
  expect(told).toEqual([
    ["the store is away", away],
    ["the store is back", { store: "redis://r:6379" }],
    ["the store is away", away],
  ]);
  await claiming.stop();
});
