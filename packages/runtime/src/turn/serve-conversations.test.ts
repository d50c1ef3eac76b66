import { beforeEach, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { RengaError } from "../errors.ts";
import type { ChatId, ClaimedRow, ConversationStore, NewEntry } from "../ports/conversation-store.ts";
import { randomIds } from "../ports/ids.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { createFakeEngine, echo, type FakeBot } from "../testing/fake-engine.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { textEvent } from "../testing/webhook-bodies.ts";
import { type ConversationServer, serveConversations } from "./serve-conversations.ts";

const chat = "u:U1";
let clock: ManualClock;
let store: ConversationStore;
let rows: ClaimedRow[];
let turns: number;

beforeEach(() => {
  clock = new ManualClock();
  store = createMemoryStore({ clock });
  rows = [];
  turns = 0;
});

function serve(bot: FakeBot, on: ConversationStore = store): ConversationServer {
  return serveConversations({
    store: on,
    clock,
    ids: randomIds,
    log: silentLog,
    pseudonym: (id) => id,
    meet: (_, kept) => kept,
    engine: () => createFakeEngine(bot),
    outbox: { free: () => 10, take: (more) => void rows.push(...more) },
    onTurn: () => {
      turns += 1;
    },
  });
}

const failing: FakeBot = (input, count) => {
  if (input.kind === "event" && input.text === "bad") throw new Error("broken");
  return echo(input, count);
};

/** Puts texts into the chat's mailbox and hands it over. */
async function tell(server: ConversationServer, ...texts: string[]): Promise<void> {
  const entries: NewEntry[] = texts.map((text) => ({ id: text, kind: "event", body: textEvent(text) as never }));
  const [accepted] = await store.accept([{ chat, entries }], hand());
  if (accepted?.work !== undefined) server.take(accepted.work);
  await settled(server);
}

function hand() {
  return { nonce: randomIds.nonce(), lease: 15_000 };
}

async function claim(server: ConversationServer): Promise<number> {
  const work = await store.claim(hand(), 10);
  for (const one of work) server.take(one);
  await settled(server);
  return work.length;
}

async function settled(server: ConversationServer): Promise<void> {
  await expect.poll(() => server.idle(), { interval: 1 }).toBe(true);
}

async function counted(of: ChatId = chat): Promise<number | undefined> {
  const { record } = await store.read(of);
  return record === null ? undefined : JSON.parse(record).conversation?.counter;
}

function texts(): unknown[] {
  return rows.map(({ payload }) => (payload as { messages: { text: string }[] }).messages.map(({ text }) => text));
}

test("what waits is taken in one turn, and said in one call", async () => {
  await tell(serve(echo), "a", "b", "c");
  expect(texts()).toEqual([["1 a", "2 b", "3 c"]]);
  expect(turns).toBe(1);
});

test("more than sixteen entries are more than one turn", async () => {
  await tell(serve(echo), ...Array.from({ length: 40 }, (_, index) => String(index)));
  expect([turns, await counted(), (await store.read(chat)).mailbox]).toEqual([3, 40, 0]);
});

test("a turn that fails is tried again after a second, after ten, and then given up; the next entry goes on", async () => {
  const server = serve(failing);
  await tell(server, "bad", "b");
  expect(turns).toBe(0);
  for (const delay of [1_000, 10_000]) {
    clock.advance(delay - 1);
    expect(await claim(server)).toBe(0);
    clock.advance(1);
    expect(await claim(server)).toBe(1);
  }
  expect(await store.listDeadLetters({ limit: 9 })).toMatchObject([
    { reason: "error", what: { type: "entry", entry: { id: "bad" } } },
  ]);
  expect([turns, await counted()]).toEqual([1, 1]);
  expect(texts()).toEqual([["1 b"]]);
});

test("the entries before the one that fails are not held up by it", async () => {
  await tell(serve(failing), "a", "bad", "c");
  expect([texts(), await counted(), (await store.read(chat)).mailbox]).toEqual([[["1 a"]], 1, 2]);
});

test("an entry whose holder died five times is given up, and the ones beside it are not", async () => {
  await store.accept([
    { chat, entries: ["a", "b"].map((id) => ({ id, kind: "event", body: textEvent(id) as never })) },
  ]);
  for (let death = 0; death < 5; death += 1) {
    expect(await store.claim(hand(), 1)).toHaveLength(1);
    clock.advance(15_000);
  }
  await claim(serve(echo));
  expect(await store.listDeadLetters({ limit: 9 })).toMatchObject([{ reason: "crash", what: { entry: { id: "a" } } }]);
  expect(texts()).toEqual([["1 b"]]);
});

test("a commit whose answer is lost is made again, and counts once", async () => {
  let lost = 0;
  const lossy = withCommit(async (commit) => {
    const result = await store.commit(commit);
    if (lost++ === 0) throw new RengaError("store-unavailable");
    return result;
  });
  const server = serve(echo, lossy);
  const told = tell(server, "a");
  await expect.poll(() => lost, { interval: 1 }).toBe(1);
  clock.advance(50);
  await told;
  expect([turns, await counted(), (await store.read(chat)).version]).toEqual([1, 1, 1]);
  expect(texts()).toEqual([["1 a"]]);
});

test("a turn whose lease has ended is not stored, and says nothing", async () => {
  const late = withCommit(async (commit) => {
    clock.advance(15_001);
    await store.claim(hand(), 1);
    return store.commit(commit);
  });
  await tell(serve(echo, late), "a");
  expect([turns, rows.length, await counted(), (await store.read(chat)).mailbox]).toEqual([0, 0, undefined, 1]);
});

test("a commit that the store will never take counts as a failed turn", async () => {
  const many: FakeBot = (_, count) => ({
    effects: Array.from({ length: 51 }, (_, index) => ({
      type: "schedule" as const,
      id: `${count}-${index}`,
      at: clock.now() + 1_000_000,
      late: "now" as const,
    })),
  });
  const server = serve(many);
  await tell(server, "a");
  expect((await store.read(chat)).version).toBe(0);
  clock.advance(1_000);
  expect(await claim(server)).toBe(1);
});

function withCommit(commit: ConversationStore["commit"]): ConversationStore {
  return new Proxy(store, {
    get(target, name) {
      if (name === "commit") return commit;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
