import { beforeEach, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { RengaError } from "../errors.ts";
import type { ConversationStore, Work } from "../ports/conversation-store.ts";
import type { UserProfile } from "../ports/line-account.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { textEvent } from "../testing/webhook-bodies.ts";
import { type MeetUsers, meetUsers } from "./meet-users.ts";

const hanako: UserProfile = { displayName: "花子", language: "ja" };
let clock: ManualClock;
let store: ConversationStore;
let asked: string[];
let warned: unknown[];

beforeEach(() => {
  clock = new ManualClock();
  store = createMemoryStore({ clock });
  asked = [];
  warned = [];
});

function meeting(profile: () => Promise<UserProfile | undefined>): MeetUsers {
  const ask = (userId: string): Promise<UserProfile | undefined> => {
    asked.push(userId);
    return profile();
  };
  const log = { ...silentLog, warn: (fields: object) => void warned.push(fields) };
  return meetUsers({ store, clock, log, account: { profile: ask } });
}

function workOf(chat = "u:U1", body: object = textEvent("hello")): Work {
  const entry = { id: "1", kind: "event", body, receivedAt: 0 } as never;
  return { chat, nonce: "n", version: 0, record: null, entries: [entry], attempts: 1, failures: 0 };
}

test("what is known already is not asked for again", async () => {
  const meet = meeting(async () => hanako);
  const kept = { runtime: { profile: hanako } };
  expect(await meet(workOf(), kept)).toBe(kept);
  expect(asked).toEqual([]);
});

test.each([
  ["in a group, of which each member has a language", workOf("g:C1")],
  ["when the user has just blocked the bot", workOf("u:U1", { type: "unfollow" })],
  ["while another module has the chat", workOf("u:U1", { ...textEvent("hello"), mode: "standby" })],
])("nobody is asked about %s", async (_, work) => {
  const meet = meeting(async () => hanako);
  expect(await meet(work, {})).toEqual({});
  expect(asked).toEqual([]);
});

test("LINE is waited for no longer than 300 ms, and what it says then comes through the mailbox", async () => {
  const late = Promise.withResolvers<UserProfile>();
  const meet = meeting(() => late.promise);
  const met = meet(workOf(), {});
  clock.advance(300);
  expect(await met).toEqual({});
  late.resolve(hanako);
  await new Promise((resolve) => setImmediate(resolve));
  const [work] = await store.claim({ nonce: "n", lease: 1_000 }, 1);
  expect(work?.entries.map(({ body }) => body)).toEqual([{ type: "profile", profile: hanako }]);
});

test("a LINE that fails is told with its address, and asked about the user again after an hour", async () => {
  const meet = meeting(() => Promise.reject(new RengaError("line-unreachable", "https://line.test: ECONNREFUSED.")));
  expect(await meet(workOf(), {})).toEqual({});
  expect(await meet(workOf(), {})).toEqual({});
  expect(asked).toEqual(["U1"]);
  expect(warned).toEqual([
    { code: "line-unreachable", reason: "LINE cannot be reached. https://line.test: ECONNREFUSED." },
  ]);
  clock.advance(3_600_000);
  await meet(workOf(), {});
  expect(asked).toEqual(["U1", "U1"]);
});

test("a profile that came with a turn that was not stored is asked for again", async () => {
  const meet = meeting(async () => hanako);
  const first = await meet(workOf(), {});
  expect(first).toEqual({ runtime: { profile: hanako } });
  expect(await meet(workOf(), {})).toEqual(first);
  expect(asked).toEqual(["U1", "U1"]);
});
