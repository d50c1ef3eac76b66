import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type ChatId,
  type ClaimedRow,
  type Commit,
  type CommitResult,
  type ConversationStore,
  type Hand,
  type Json,
  type Lane,
  type NewEntry,
  type NewOutboxRow,
  type NewTimer,
  storeLimits,
  type Work,
} from "../ports/conversation-store.ts";
import type { ManualClock } from "../testing/manual-clock.ts";

export interface StoreUnderTest {
  readonly store: ConversationStore;
  readonly clock: ManualClock;
  /** Ends the store and removes what it kept. */
  readonly end: () => Promise<void>;
}

const lease = 15_000;
const hour = 3_600_000;

let nonces = 0;

export function nextHand(): Hand {
  nonces += 1;
  return { nonce: `nonce-${nonces}`, lease };
}

export function event(id: string, body: Json = { text: id }): NewEntry {
  return { id, kind: "event", body };
}

export function row(key: string, lane: Lane = "send", more: Partial<NewOutboxRow> = {}): NewOutboxRow {
  return { key, lane, kind: "push", payload: { key }, ...more };
}

/** A commit of everything the work holds, unless told otherwise. */
export function commitOf(
  work: Pick<Work, "chat" | "nonce" | "version" | "entries">,
  more: Partial<Commit> = {},
): Commit {
  const { chat, nonce, version } = work;
  const nothing = { record: "{}", consumed: work.entries.length, outbox: [], timersSet: [], timersCancelled: [] };
  return { chat, nonce, version, lease, ...nothing, ...more };
}

/** What every conversation store does, whatever it is made of. */
export function conversationStoreContract(open: () => Promise<StoreUnderTest>): void {
  let store: ConversationStore;
  let clock: ManualClock;
  let end: () => Promise<void>;

  beforeEach(async () => {
    ({ store, clock, end } = await open());
  });
  afterEach(() => end());

  const accept = async (chat: ChatId, ...ids: string[]): Promise<void> => {
    await store.accept([{ chat, entries: ids.map((id) => event(id)) }]);
  };

  const take = async (chat: ChatId, ...ids: string[]): Promise<Work> => {
    const [accepted] = await store.accept([{ chat, entries: ids.map((id) => event(id)) }], nextHand());
    if (accepted?.work === undefined) throw new Error(`${chat} was not handed over`);
    return accepted.work;
  };

  const claimOne = async (): Promise<Work> => {
    const works = await store.claim(nextHand(), 10);
    expect(works).toHaveLength(1);
    return works[0] as Work;
  };

  const committed = async (commit: Commit): Promise<CommitResult & { kind: "committed" }> => {
    const result = await store.commit(commit);
    if (result.kind !== "committed") throw new Error(`expected a commit, got ${result.kind}`);
    return result;
  };

  /** A turn that only leaves rows and timers behind. */
  const turn = async (chat: ChatId, more: Partial<Commit>): Promise<CommitResult & { kind: "committed" }> => {
    nonces += 1;
    return committed(commitOf(await take(chat, `turn-${nonces}`), more));
  };

  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

  describe("accept", () => {
    test("stores entries and says how many were new", async () => {
      const answer = await store.accept([{ chat: "u:1", entries: [event("a"), event("b")] }]);
      expect(answer).toEqual([{ chat: "u:1", fresh: 2, duplicates: 0, full: false }]);
      expect((await store.read("u:1")).mailbox).toBe(2);
    });

    test("refuses an id it has seen, in a later call", async () => {
      await accept("u:1", "a");
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("a"), event("b")] }]);
      expect(answer).toMatchObject({ fresh: 1, duplicates: 1 });
      expect(ids((await claimOne()).entries)).toEqual(["a", "b"]);
    });

    test("refuses an id it has seen, in the same call", async () => {
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("a"), event("a")] }]);
      expect(answer).toMatchObject({ fresh: 1, duplicates: 1 });
    });

    test("keeps the first of two bodies under one id", async () => {
      await store.accept([{ chat: "u:1", entries: [event("a", 1)] }]);
      await store.accept([{ chat: "u:1", entries: [event("a", 2)] }]);
      expect((await claimOne()).entries).toMatchObject([{ body: 1 }]);
    });

    test("takes the same id once for each chat", async () => {
      const entries = [event("a")];
      const answers = await store.accept([
        { chat: "u:1", entries },
        { chat: "u:2", entries },
      ]);
      expect(answers).toMatchObject([{ fresh: 1 }, { fresh: 1 }]);
    });

    test("does not mix up where a chat id ends and an entry id begins", async () => {
      await accept("u:1", "23");
      const [answer] = await store.accept([{ chat: "u:12", entries: [event("3")] }]);
      expect(answer).toMatchObject({ fresh: 1 });
    });

    test("refuses an id again after the entry was used up", async () => {
      await committed(commitOf(await take("u:1", "a")));
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("a")] }], nextHand());
      expect(answer).toEqual({ chat: "u:1", fresh: 0, duplicates: 1, full: false });
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("remembers an id for 96 hours", async () => {
      await committed(commitOf(await take("u:1", "a")));
      clock.advance(96 * hour - 1);
      expect(await store.accept([{ chat: "u:1", entries: [event("a")] }])).toMatchObject([{ duplicates: 1 }]);
    });

    test("takes an id as new after 96 hours", async () => {
      await committed(commitOf(await take("u:1", "a")));
      clock.advance(96 * hour);
      expect(await store.accept([{ chat: "u:1", entries: [event("a")] }])).toMatchObject([{ fresh: 1 }]);
    });

    test("does not start the 96 hours anew with a repetition", async () => {
      await accept("u:1", "a");
      clock.advance(95 * hour);
      await accept("u:1", "a");
      clock.advance(hour);
      expect(await store.accept([{ chat: "u:1", entries: [event("a")] }])).toMatchObject([{ fresh: 1 }]);
    });

    test("answers for each chat, in the order of the batch", async () => {
      const chats = ["u:3", "g:1", "u:2", "x:channel", "r:9"];
      const answers = await store.accept(chats.map((chat) => ({ chat, entries: [event("a")] })));
      expect(answers.map(({ chat }) => chat)).toEqual(chats);
    });

    test("answers an empty batch with nothing", async () => {
      expect(await store.accept([], nextHand())).toEqual([]);
    });

    test("takes no entries as nothing to do", async () => {
      const [answer] = await store.accept([{ chat: "u:1", entries: [] }], nextHand());
      expect(answer).toEqual({ chat: "u:1", fresh: 0, duplicates: 0, full: false });
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("gives bodies back as they came", async () => {
      const body = {
        text: 'こんにちは 👋🏽 \0 \n " \u2028',
        n: [0, -1, 1.5, 1e300, null, true],
        deep: { a: { b: [[], {}] } },
      };
      await store.accept([{ chat: "u:1", entries: [event("a", body), event("b", null), event("c", "")] }]);
      expect((await claimOne()).entries.map((entry) => entry.body)).toEqual([body, null, ""]);
    });

    test("keeps every kind of entry, and when it came", async () => {
      const kinds = ["event", "timer", "result", "control"] as const;
      await store.accept([{ chat: "u:1", entries: kinds.map((kind) => ({ id: kind, kind, body: 1 })) }]);
      const receivedAt = clock.now();
      expect((await claimOne()).entries).toEqual(kinds.map((kind) => ({ id: kind, kind, body: 1, receivedAt })));
    });

    test("keeps the order of entries over several calls", async () => {
      for (const id of ["c", "a", "b"]) {
        await accept("u:1", id);
        clock.advance(1);
      }
      expect(ids((await claimOne()).entries)).toEqual(["c", "a", "b"]);
    });

    test("keeps a large body", async () => {
      const body = "x".repeat(1 << 20);
      await store.accept([{ chat: "u:1", entries: [event("a", body)] }]);
      expect((await claimOne()).entries[0]?.body).toBe(body);
    });
  });

  describe("accept with a hand", () => {
    test("hands over a chat that nobody holds", async () => {
      const hand = nextHand();
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("a", 1)] }], hand);
      const entries = [{ ...event("a", 1), receivedAt: clock.now() }];
      const work = { chat: "u:1", nonce: hand.nonce, version: 0, record: null, entries, attempts: 1, failures: 0 };
      expect(answer?.work).toEqual(work);
    });

    test("hands over every chat of the batch", async () => {
      const chats = ["u:1", "u:2", "g:1"];
      const batch = chats.map((chat) => ({ chat, entries: [event("a")] }));
      const answers = await store.accept(batch, nextHand());
      expect(answers.map(({ work }) => work?.chat)).toEqual(chats);
    });

    test("stores, but does not hand over, where somebody holds the chat", async () => {
      await take("u:1", "a");
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("b")] }], nextHand());
      expect(answer).toEqual({ chat: "u:1", fresh: 1, duplicates: 0, full: false });
    });

    test("hands over what was waiting as well, oldest first", async () => {
      await accept("u:1", "a", "b");
      expect(ids((await take("u:1", "c")).entries)).toEqual(["a", "b", "c"]);
    });

    test("hands over at most 16 entries", async () => {
      const many = Array.from({ length: 20 }, (_, i) => `e${i}`);
      expect(ids((await take("u:1", ...many)).entries)).toEqual(many.slice(0, 16));
    });

    test("gives the record as committed last", async () => {
      await committed(commitOf(await take("u:1", "a"), { record: '{"at":"menu"}' }));
      expect(await take("u:1", "b")).toMatchObject({ version: 1, record: '{"at":"menu"}' });
    });

    test("leaves a chat alone that was released for later", async () => {
      const work = await take("u:1", "a");
      await store.release({ ...work, delay: 1000 });
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("b")] }], nextHand());
      expect(answer?.work).toBeUndefined();
    });

    test("takes over a chat whose lease has ended", async () => {
      await take("u:1", "a");
      clock.advance(lease);
      expect(await take("u:1", "b")).toMatchObject({ attempts: 2, entries: [{ id: "a" }, { id: "b" }] });
    });

    test("hands the same over again when the call is repeated", async () => {
      const hand = nextHand();
      const batch = [{ chat: "u:1", entries: [event("a")] }];
      const [first] = await store.accept(batch, hand);
      const [second] = await store.accept(batch, hand);
      expect(second).toMatchObject({ fresh: 0, duplicates: 1 });
      expect(second?.work).toEqual(first?.work);
    });

    test("hands over entries that wait when all of its own are known", async () => {
      await accept("u:1", "a");
      expect(ids((await take("u:1", "a")).entries)).toEqual(["a"]);
    });
  });

  describe("a full mailbox", () => {
    const fill = (chat: ChatId): Promise<void> =>
      accept(chat, ...Array.from({ length: storeLimits.mailbox }, (_, i) => `e${i}`));

    test("holds 200 events and refuses the next", async () => {
      await fill("u:1");
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("one-more")] }]);
      expect(answer).toEqual({ chat: "u:1", fresh: 0, duplicates: 0, full: true });
      expect((await store.read("u:1")).mailbox).toBe(200);
    });

    test("takes what still fits", async () => {
      await accept("u:1", ...Array.from({ length: 199 }, (_, i) => `e${i}`));
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("fits"), event("does not")] }]);
      expect(answer).toMatchObject({ fresh: 1, full: true });
    });

    test("does not remember what it refused", async () => {
      await fill("u:1");
      await accept("u:1", "refused");
      await committed(commitOf(await claimOne()));
      expect(await store.accept([{ chat: "u:1", entries: [event("refused")] }])).toMatchObject([
        { fresh: 1, full: false },
      ]);
    });

    test("still says that a known event is known", async () => {
      await fill("u:1");
      const [answer] = await store.accept([{ chat: "u:1", entries: [event("e7")] }]);
      expect(answer).toEqual({ chat: "u:1", fresh: 0, duplicates: 1, full: false });
    });

    test("takes results, timers and controls all the same", async () => {
      await fill("u:1");
      const entries = (["result", "timer", "control"] as const).map((kind) => ({ id: kind, kind, body: null }));
      expect(await store.accept([{ chat: "u:1", entries }])).toMatchObject([{ fresh: 3, full: false }]);
    });

    test("does not stop other chats", async () => {
      await fill("u:1");
      const batch = ["u:1", "u:2"].map((chat) => ({ chat, entries: [event("new")] }));
      expect(await store.accept(batch)).toMatchObject([{ full: true }, { full: false, fresh: 1 }]);
    });
  });

  describe("claim", () => {
    test("finds nothing in an empty store", async () => {
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("hands over a ready chat", async () => {
      await accept("u:1", "a");
      const hand = nextHand();
      const [work] = await store.claim(hand, 10);
      expect(work).toMatchObject({
        chat: "u:1",
        nonce: hand.nonce,
        version: 0,
        record: null,
        attempts: 1,
        failures: 0,
      });
    });

    test("hands over the chat that waited longest first", async () => {
      for (const chat of ["u:b", "u:c", "u:a"]) {
        await accept(chat, "x");
        clock.advance(1);
      }
      const order: (string | undefined)[] = [];
      for (let i = 0; i < 3; i++) order.push((await store.claim(nextHand(), 1))[0]?.chat);
      expect(order).toEqual(["u:b", "u:c", "u:a"]);
    });

    test("hands over no more than it is asked for", async () => {
      for (const chat of ["u:1", "u:2", "u:3"]) await accept(chat, "x");
      expect(await store.claim(nextHand(), 2)).toHaveLength(2);
      expect(await store.claim(nextHand(), 2)).toHaveLength(1);
    });

    test("hands a chat to one only", async () => {
      await accept("u:1", "a");
      await claimOne();
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("leaves a chat alone until its lease has ended", async () => {
      await take("u:1", "a");
      clock.advance(lease - 1);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("takes a chat over when its lease has ended, and counts the attempt", async () => {
      await take("u:1", "a");
      clock.advance(lease);
      expect(await claimOne()).toMatchObject({ chat: "u:1", attempts: 2, failures: 0 });
      clock.advance(lease);
      expect(await claimOne()).toMatchObject({ attempts: 3 });
    });

    test("gives a chat whose entries were all used up to nobody", async () => {
      await committed(commitOf(await take("u:1", "a")));
      clock.advance(lease);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("hands over many chats under one nonce, each with its own lease", async () => {
      for (const chat of ["u:1", "u:2"]) await accept(chat, "x");
      const works = await store.claim(nextHand(), 10);
      for (const work of works) expect(await store.commit(commitOf(work))).toMatchObject({ kind: "committed" });
    });
  });

  describe("commit", () => {
    test("stores the record and raises the version", async () => {
      const work = await take("u:1", "a");
      const result = await store.commit(commitOf(work, { record: "r1" }));
      expect(result).toEqual({ kind: "committed", version: 1, next: [], outbox: [] });
      expect(await store.read("u:1")).toMatchObject({ version: 1, record: "r1", mailbox: 0 });
    });

    test("uses up k of n entries and goes on with the rest", async () => {
      const work = await take("u:1", "a", "b", "c");
      const { next } = await committed(commitOf(work, { consumed: 2 }));
      expect(ids(next)).toEqual(["c"]);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("goes on with entries that came during the turn", async () => {
      const work = await take("u:1", "a");
      await accept("u:1", "b");
      const { next } = await committed(commitOf(work));
      expect(next).toEqual([{ ...event("b"), receivedAt: clock.now() }]);
    });

    test("goes on with at most 16 entries", async () => {
      const many = Array.from({ length: 40 }, (_, i) => `e${i}`);
      const { next } = await committed(commitOf(await take("u:1", ...many)));
      expect(ids(next)).toEqual(many.slice(16, 32));
    });

    test("may use up nothing", async () => {
      const { next } = await committed(commitOf(await take("u:1", "a"), { consumed: 0 }));
      expect(ids(next)).toEqual(["a"]);
    });

    test("gives a chat free when all is used up", async () => {
      await committed(commitOf(await take("u:1", "a")));
      expect(await take("u:1", "b")).toMatchObject({ attempts: 1, version: 1 });
    });

    test("lengthens the lease while there is more", async () => {
      const work = await take("u:1", "a", "b");
      clock.advance(lease - 1);
      await committed(commitOf(work, { consumed: 1 }));
      clock.advance(lease - 1);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect(await claimOne()).toMatchObject({ version: 1, attempts: 2 });
    });

    test("takes several commits under one lease", async () => {
      const work = await take("u:1", "a", "b", "c");
      for (const version of [0, 1, 2]) {
        const result = await committed(commitOf({ ...work, version }, { consumed: 1, record: `r${version}` }));
        expect(result.version).toBe(version + 1);
      }
      expect(await store.read("u:1")).toMatchObject({ version: 3, record: "r2", mailbox: 0 });
    });

    test("starts attempts and failures anew", async () => {
      await take("u:1", "a", "b");
      clock.advance(lease);
      await store.release({ ...(await claimOne()), delay: 0, failed: true });
      const work = await claimOne();
      expect(work).toMatchObject({ attempts: 2, failures: 1 });
      await committed(commitOf(work, { consumed: 1 }));
      clock.advance(lease);
      expect(await claimOne()).toMatchObject({ attempts: 2, failures: 0 });
    });

    test("can end the record and keeps counting versions", async () => {
      await committed(commitOf(await take("u:1", "a"), { record: "r" }));
      await committed(commitOf(await take("u:1", "b"), { record: null }));
      expect(await take("u:1", "c")).toMatchObject({ version: 2, record: null });
    });

    test.each(["", "{}", "\0\n{b:1}", "日本語 👩‍👩‍👧", "null"])(
      "gives the record %j back as it came",
      async (record) => {
        await committed(commitOf(await take("u:1", "a"), { record }));
        expect(await take("u:1", "b")).toMatchObject({ record });
      },
    );

    test("keeps a large record", async () => {
      const record = JSON.stringify({ text: "字".repeat(100_000) });
      await committed(commitOf(await take("u:1", "a"), { record }));
      expect((await take("u:1", "b")).record).toBe(record);
    });

    test("still stores after the lease has ended, as long as nobody took over", async () => {
      const work = await take("u:1", "a");
      clock.advance(10 * lease);
      expect(await store.commit(commitOf(work))).toMatchObject({ kind: "committed" });
    });

    test("is fenced after somebody took over", async () => {
      const slow = await take("u:1", "a");
      clock.advance(lease);
      const quick = await claimOne();
      expect(await store.commit(commitOf(slow))).toEqual({ kind: "fenced" });
      expect(await store.commit(commitOf(quick))).toMatchObject({ kind: "committed" });
      expect(await store.commit(commitOf(slow))).toEqual({ kind: "fenced" });
    });

    test("is fenced under a nonce that was never handed out", async () => {
      const work = await take("u:1", "a");
      expect(await store.commit(commitOf({ ...work, nonce: "guess" }))).toEqual({ kind: "fenced" });
    });

    test("is fenced after a release", async () => {
      const work = await take("u:1", "a");
      await store.release({ ...work, delay: 0 });
      expect(await store.commit(commitOf(work))).toEqual({ kind: "fenced" });
    });

    test("is fenced for a chat that is not there", async () => {
      const work = { chat: "u:nobody", nonce: "n", version: 0, entries: [] };
      expect(await store.commit(commitOf(work))).toEqual({ kind: "fenced" });
    });

    test("is stale with another version than the stored one", async () => {
      const work = await take("u:1", "a", "b");
      await committed(commitOf(work, { consumed: 1 }));
      await committed(commitOf({ ...work, version: 1 }, { consumed: 0 }));
      expect(await store.commit(commitOf(work))).toEqual({ kind: "stale", version: 2 });
      expect(await store.commit(commitOf({ ...work, version: 7 }))).toEqual({ kind: "stale", version: 2 });
    });

    test.each(["fenced", "stale"] as const)("stores nothing of a %s commit", async (kind) => {
      const work = await take("u:1", "a");
      const wrong = kind === "fenced" ? { ...work, nonce: "other" } : { ...work, version: 3 };
      const timersSet = [{ id: "t", at: clock.now(), body: 1 }];
      const result = await store.commit(
        commitOf(wrong, { record: "no", outbox: [row("k")], timersSet, hand: nextHand() }),
      );
      expect(result.kind).toBe(kind);
      const nothing = { version: 0, record: null, mailbox: 1, timers: [], outbox: { send: 0, call: 0 } };
      expect(await store.read("u:1")).toEqual(nothing);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
    });

    test("answers a repeated commit with already, and stores it once", async () => {
      const work = await take("u:1", "a", "b");
      const commit = commitOf(work, { consumed: 1, record: "r", outbox: [row("k")] });
      await committed(commit);
      expect(await store.commit(commit)).toMatchObject({ kind: "already", version: 1, next: [{ id: "b" }] });
      expect(await store.read("u:1")).toMatchObject({ version: 1, mailbox: 1, outbox: { send: 1 } });
    });

    test("hands over the same rows again to a repeated commit, their attempt counted once", async () => {
      const work = await take("u:1", "a");
      const commit = commitOf(work, { outbox: [row("k"), row("c", "call")], hand: nextHand() });
      const { outbox } = await committed(commit);
      expect(outbox).toHaveLength(2);
      expect(await store.commit(commit)).toMatchObject({ kind: "already", next: [], outbox });
    });

    test("gives a repeated commit no entries when the chat is in other hands", async () => {
      const work = await take("u:1", "a");
      const commit = commitOf(work);
      await committed(commit);
      await take("u:1", "b");
      expect(await store.commit(commit)).toMatchObject({ kind: "already", next: [] });
    });

    test("refuses to use up more than there is, and stores nothing", async () => {
      const work = await take("u:1", "a");
      await expect(store.commit(commitOf(work, { consumed: 2, record: "no" }))).rejects.toMatchObject({
        code: "store-bad-commit",
        retry: false,
      });
      expect(await store.read("u:1")).toMatchObject({ version: 0, record: null, mailbox: 1 });
    });

    test("of one chat leaves the others as they are", async () => {
      const other = await take("u:10", "a");
      await committed(commitOf(await take("u:1", "a"), { record: "r" }));
      expect(await store.read("u:10")).toMatchObject({ version: 0, record: null, mailbox: 1 });
      expect(await store.commit(commitOf(other))).toMatchObject({ kind: "committed", version: 1 });
    });
  });

  describe("renew and release", () => {
    test("renew lengthens the lease", async () => {
      const work = await take("u:1", "a");
      clock.advance(lease - 1);
      expect(await store.renew({ ...work, lease })).toBe(true);
      clock.advance(lease - 1);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect(await store.claim(nextHand(), 10)).toHaveLength(1);
    });

    test("renew is refused to whoever lost the chat", async () => {
      const slow = await take("u:1", "a");
      clock.advance(lease);
      await claimOne();
      expect(await store.renew({ ...slow, lease })).toBe(false);
    });

    test("renew is refused for a chat that is not there", async () => {
      expect(await store.renew({ chat: "u:nobody", nonce: "n", lease })).toBe(false);
    });

    test("release gives the chat free at once", async () => {
      const work = await take("u:1", "a");
      expect(await store.release({ ...work, delay: 0 })).toBe(true);
      expect(await claimOne()).toMatchObject({ entries: work.entries, attempts: 1, failures: 0 });
    });

    test("release holds the chat back for the delay", async () => {
      const work = await take("u:1", "a");
      await store.release({ ...work, delay: 1000 });
      clock.advance(999);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect(await store.claim(nextHand(), 10)).toHaveLength(1);
    });

    test("release counts a failed turn, apart from holders that died", async () => {
      await take("u:1", "a");
      clock.advance(lease);
      await store.release({ ...(await claimOne()), delay: 0, failed: true });
      await store.release({ ...(await claimOne()), delay: 0, failed: true });
      expect(await claimOne()).toMatchObject({ attempts: 2, failures: 2 });
    });

    test("release is refused to whoever does not hold the chat", async () => {
      const work = await take("u:1", "a");
      expect(await store.release({ ...work, nonce: "other", delay: 0 })).toBe(false);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      await committed(commitOf(work));
      expect(await store.release({ ...work, delay: 0 })).toBe(false);
    });
  });

  describe("dead letters", () => {
    const bury = async (chat: ChatId, ...buried: string[]): Promise<void> => {
      const work = await take(chat, ...buried);
      await store.deadLetter({ ...work, ids: buried, reason: "poison", lease });
    };

    test("take the oldest entries, and the turn goes on with the rest", async () => {
      const work = await take("u:1", "a", "b", "c");
      const result = await store.deadLetter({ ...work, ids: ["a", "b"], reason: "poison", lease });
      expect(result).toEqual({ kind: "moved", next: [{ ...event("c"), receivedAt: clock.now() }] });
      expect(await store.commit(commitOf(work, { consumed: 1 }))).toMatchObject({ kind: "committed", version: 1 });
    });

    test("give the chat free when they take the last entry", async () => {
      const work = await take("u:1", "a");
      expect(await store.deadLetter({ ...work, ids: ["a"], reason: "poison", lease })).toEqual({
        kind: "moved",
        next: [],
      });
      clock.advance(lease);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test("are refused to whoever lost the chat", async () => {
      const work = await take("u:1", "a");
      const result = await store.deadLetter({ ...work, nonce: "other", ids: ["a"], reason: "poison", lease });
      expect(result).toEqual({ kind: "fenced" });
      expect(await store.listDeadLetters({ limit: 10 })).toEqual([]);
    });

    test("take no further entry when the call is repeated", async () => {
      const work = await take("u:1", "a", "b");
      for (let i = 0; i < 2; i++) {
        const result = await store.deadLetter({ ...work, ids: ["a"], reason: "poison", lease });
        expect(result).toMatchObject({ kind: "moved", next: [{ id: "b" }] });
      }
      expect(await store.listDeadLetters({ limit: 10 })).toHaveLength(1);
    });

    test("take only entries that are the oldest", async () => {
      const work = await take("u:1", "a", "b");
      await store.deadLetter({ ...work, ids: ["b"], reason: "poison", lease });
      expect(await store.listDeadLetters({ limit: 10 })).toEqual([]);
      expect((await store.read("u:1")).mailbox).toBe(2);
    });

    test("may put an entry into the mailbox in the same step", async () => {
      const work = await take("u:1", "a", "b");
      const accepted: NewEntry = { id: "note", kind: "control", body: { about: "a" } };
      const result = await store.deadLetter({ ...work, ids: ["a"], reason: "poison", lease, accept: [accepted] });
      expect(result).toMatchObject({ kind: "moved", next: [{ id: "b" }, accepted] });
    });

    test("start attempts and failures anew", async () => {
      await take("u:1", "a", "b");
      clock.advance(lease);
      const work = await claimOne();
      await store.deadLetter({ ...work, ids: ["a"], reason: "poison", lease });
      await store.release({ ...work, delay: 0 });
      expect(await claimOne()).toMatchObject({ attempts: 1, failures: 0 });
    });

    test("tell the whole entry, why, when, and after how many attempts", async () => {
      await take("u:1", "a");
      clock.advance(lease);
      const work = await claimOne();
      clock.advance(5);
      await store.deadLetter({ ...work, ids: ["a"], reason: "too many crashes", lease });
      const [letter] = await store.listDeadLetters({ limit: 10 });
      const what = { type: "entry", entry: work.entries[0] };
      const expected = { id: letter?.id, chat: "u:1", at: clock.now(), reason: "too many crashes", attempts: 2, what };
      expect(letter).toEqual(expected);
    });

    test("are listed oldest first, page by page", async () => {
      for (const id of ["a", "b", "c", "d", "e"]) {
        await bury(`u:${id}`, id);
        clock.advance(1);
      }
      const chats: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await store.listDeadLetters({ limit: 2, ...(after !== undefined && { after }) });
        if (page.length === 0) break;
        chats.push(...page.map(({ chat }) => chat));
        after = page.at(-1)?.id;
      }
      expect(chats).toEqual(["u:a", "u:b", "u:c", "u:d", "u:e"]);
    });

    test("are listed for one chat", async () => {
      await bury("u:1", "a");
      await bury("u:2", "b");
      expect(await store.listDeadLetters({ limit: 10, chat: "u:2" })).toMatchObject([{ chat: "u:2" }]);
      expect(await store.listDeadLetters({ limit: 10, chat: "u:3" })).toEqual([]);
    });

    test("come back as a new entry behind those that wait", async () => {
      await bury("u:1", "a");
      await accept("u:1", "b");
      const [letter] = await store.listDeadLetters({ limit: 10 });
      expect(await store.retryDeadLetter(letter?.id as string)).toBe(true);
      expect(await store.listDeadLetters({ limit: 10 })).toEqual([]);
      const { entries } = await claimOne();
      expect(ids(entries)).toEqual(["b", "replay:a:1"]);
      expect(entries[1]).toMatchObject({ kind: "event", body: { text: "a" } });
    });

    test("come back with a count when they die again", async () => {
      await bury("u:1", "a:7");
      for (const id of ["replay:a:7:1", "replay:a:7:2"]) {
        const [letter] = await store.listDeadLetters({ limit: 10 });
        await store.retryDeadLetter(letter?.id as string);
        const work = await claimOne();
        expect(ids(work.entries)).toEqual([id]);
        await store.deadLetter({ ...work, ids: [id], reason: "again", lease });
      }
    });

    test("come back once", async () => {
      await bury("u:1", "a");
      const [letter] = await store.listDeadLetters({ limit: 10 });
      await store.retryDeadLetter(letter?.id as string);
      expect(await store.retryDeadLetter(letter?.id as string)).toBe(false);
      expect((await store.read("u:1")).mailbox).toBe(1);
    });

    test("can be thrown away", async () => {
      await bury("u:1", "a");
      const [letter] = await store.listDeadLetters({ limit: 10 });
      expect(await store.discardDeadLetter(letter?.id as string)).toBe(true);
      expect(await store.discardDeadLetter(letter?.id as string)).toBe(false);
      expect(await store.listDeadLetters({ limit: 10 })).toEqual([]);
    });

    test.each(["nothing", "", "0.7", "999"])("know no letter %j", async (id) => {
      expect(await store.retryDeadLetter(id)).toBe(false);
      expect(await store.discardDeadLetter(id)).toBe(false);
    });
  });

  describe("timers", () => {
    const set = (chat: ChatId, ...timersSet: NewTimer[]): Promise<unknown> => turn(chat, { timersSet });
    const inMs = (ms: number, id = "t", body: Json = { n: 1 }): NewTimer => ({ id, at: clock.now() + ms, body });

    test("do nothing before they are due", async () => {
      await set("u:1", inMs(1000));
      clock.advance(999);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
    });

    test.each([1000, 1001, 1e9])("become an entry when due, %i ms after they were set for 1000", async (ms) => {
      const timer = inMs(1000);
      await set("u:1", timer);
      clock.advance(ms);
      const entry = { id: `timer:t:${timer.at}`, kind: "timer", body: { n: 1 }, receivedAt: clock.now() };
      expect((await claimOne()).entries).toEqual([entry]);
    });

    test("fire once", async () => {
      await set("u:1", inMs(1000));
      clock.advance(1000);
      await committed(commitOf(await claimOne()));
      clock.advance(hour);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      expect((await store.read("u:1")).timers).toEqual([]);
    });

    test("set in the past fire with the next claim", async () => {
      await set("u:1", inMs(-5));
      expect((await claimOne()).entries).toMatchObject([{ kind: "timer" }]);
    });

    test("fire in the order of their times", async () => {
      await set("u:1", inMs(30, "c"), inMs(10, "a"), inMs(20, "b"));
      clock.advance(30);
      const { entries } = await claimOne();
      expect(entries.map(({ id }) => id.split(":")[1])).toEqual(["a", "b", "c"]);
    });

    test("fire for every chat that set one", async () => {
      for (const chat of ["u:1", "u:2", "g:1"]) await set(chat, inMs(10));
      clock.advance(10);
      const works = await store.claim(nextHand(), 10);
      expect(works.map(({ chat }) => chat).sort()).toEqual(["g:1", "u:1", "u:2"]);
    });

    test("of a held chat wait in its mailbox for the commit", async () => {
      await set("u:1", inMs(1000));
      const work = await take("u:1", "a");
      clock.advance(1000);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      expect((await committed(commitOf(work))).next).toMatchObject([{ kind: "timer" }]);
    });

    test("come after entries that were there before", async () => {
      await set("u:1", inMs(1000));
      await accept("u:1", "a");
      clock.advance(1000);
      expect((await claimOne()).entries).toMatchObject([{ id: "a" }, { kind: "timer" }]);
    });

    test("set again under the same id take the place of the old", async () => {
      await set("u:1", inMs(1000, "t", "old"));
      await set("u:1", inMs(5000, "t", "new"));
      clock.advance(4999);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect((await claimOne()).entries).toMatchObject([{ body: "new" }]);
    });

    test("can be set for an earlier time", async () => {
      await set("u:1", inMs(5000));
      await set("u:1", inMs(1000));
      clock.advance(1000);
      expect((await claimOne()).entries).toHaveLength(1);
      clock.advance(hour);
      expect((await store.read("u:1")).timers).toEqual([]);
    });

    test("that are cancelled do not fire", async () => {
      await set("u:1", inMs(1000, "a"), inMs(1000, "b"));
      await turn("u:1", { timersCancelled: ["a"] });
      clock.advance(1000);
      expect((await claimOne()).entries.map(({ id }) => id.split(":")[1])).toEqual(["b"]);
    });

    test("can be cancelled all at once", async () => {
      await set("u:1", inMs(1000, "a"), inMs(1000, "b"));
      await set("u:2", inMs(1000));
      await turn("u:1", { timersCancelled: "all", timersSet: [inMs(2000, "c")] });
      expect((await store.read("u:1")).timers).toMatchObject([{ id: "c" }]);
      clock.advance(1000);
      expect(await claimOne()).toMatchObject({ chat: "u:2" });
    });

    test("cancelled and set in one commit are set", async () => {
      await set("u:1", inMs(1000, "t", "old"));
      await turn("u:1", { timersCancelled: ["t"], timersSet: [inMs(2000, "t", "new")] });
      clock.advance(1000);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      clock.advance(1000);
      expect((await claimOne()).entries).toMatchObject([{ body: "new" }]);
    });

    test("that are not set can be cancelled", async () => {
      await turn("u:1", { timersCancelled: ["nothing"] });
      expect((await store.read("u:1")).timers).toEqual([]);
    });

    test("that have fired stay in the mailbox when cancelled", async () => {
      await set("u:1", inMs(1000));
      const work = await take("u:1", "a");
      clock.advance(1000);
      await store.claim(nextHand(), 10);
      const { next } = await committed(commitOf(work, { timersCancelled: ["t"] }));
      expect(next).toHaveLength(1);
    });

    test("can be 50 in a chat", async () => {
      const fifty = Array.from({ length: 50 }, (_, i) => inMs(1000 + i, `t${i}`));
      await set("u:1", ...fifty);
      await set("u:1", inMs(9000, "t7"));
      expect((await store.read("u:1")).timers).toHaveLength(50);
    });

    test("cannot be 51, and such a commit stores nothing", async () => {
      await set("u:1", ...Array.from({ length: 50 }, (_, i) => inMs(1000 + i, `t${i}`)));
      const work = await take("u:1", "a");
      await expect(
        store.commit(commitOf(work, { record: "no", timersSet: [inMs(5, "one more")] })),
      ).rejects.toMatchObject({
        code: "store-timer-limit",
        retry: false,
      });
      expect(await store.read("u:1")).toMatchObject({ version: 1, mailbox: 1, record: "{}" });
      await committed(commitOf(work, { timersCancelled: ["t0"], timersSet: [inMs(5, "one more")] }));
    });

    test("fire 20 with a claim, the rest with the next ones", async () => {
      await set("u:1", ...Array.from({ length: 45 }, (_, i) => inMs(i, `t${i}`)));
      clock.advance(1000);
      const mailbox: number[] = [];
      for (let i = 0; i < 3; i++) {
        await store.claim(nextHand(), 1);
        mailbox.push((await store.read("u:1")).mailbox);
      }
      expect(mailbox).toEqual([20, 40, 45]);
    });

    test("fire in full mailboxes too", async () => {
      await set("u:1", inMs(1000));
      await accept("u:1", ...Array.from({ length: 200 }, (_, i) => `e${i}`));
      clock.advance(1000);
      await store.claim(nextHand(), 1);
      expect((await store.read("u:1")).mailbox).toBe(201);
    });
  });

  describe("the outbox", () => {
    const putRows = (chat: ChatId, ...outbox: NewOutboxRow[]): Promise<unknown> => turn(chat, { outbox });
    const claimRow = async (): Promise<ClaimedRow> => {
      const rows = await store.claimOutbox(nextHand(), 10);
      expect(rows).toHaveLength(1);
      return rows[0] as ClaimedRow;
    };
    const keys = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);

    test("hands the head of each lane to the commit that filled it, the attempt recorded", async () => {
      const hand = nextHand();
      const work = await take("u:1", "a");
      const outbox = [row("s1"), row("c1", "call", { kind: "request" }), row("s2"), row("c2", "call")];
      const result = await committed(commitOf(work, { outbox, hand }));
      const now = clock.now();
      const claimed = { chat: "u:1", nonce: hand.nonce, attempts: 1, firstAttemptAt: now, createdAt: now };
      expect(result.outbox).toEqual([
        { ...claimed, lane: "send", key: "s1", kind: "push", payload: { key: "s1" } },
        { ...claimed, lane: "call", key: "c1", kind: "request", payload: { key: "c1" } },
      ]);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
    });

    test("hands rows to whoever claims when the commit did not take them", async () => {
      await putRows("u:1", row("s1"));
      const createdAt = clock.now();
      clock.advance(7);
      expect(await claimRow()).toMatchObject({ key: "s1", attempts: 1, firstAttemptAt: clock.now(), createdAt });
    });

    test("hands over the head only", async () => {
      await putRows("u:1", row("s1"), row("s2"));
      expect((await claimRow()).key).toBe("s1");
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
    });

    test("hands over one row of each lane and chat", async () => {
      await putRows("u:1", row("s1"), row("c1", "call"));
      await putRows("u:2", row("s2"));
      expect(keys(await store.claimOutbox(nextHand(), 10)).sort()).toEqual(["c1", "s1", "s2"]);
    });

    test("hands over no more than it is asked for, the lane that waited longest first", async () => {
      for (const chat of ["u:b", "u:a", "u:c"]) {
        await putRows(chat, row(chat));
        clock.advance(1);
      }
      expect(keys(await store.claimOutbox(nextHand(), 2))).toEqual(["u:b", "u:a"]);
      expect(keys(await store.claimOutbox(nextHand(), 2))).toEqual(["u:c"]);
    });

    test("puts rows of a later commit behind the one in flight", async () => {
      await turn("u:1", { outbox: [row("s1")], hand: nextHand() });
      expect((await turn("u:1", { outbox: [row("s2")], hand: nextHand() })).outbox).toEqual([]);
      expect((await store.read("u:1")).outbox).toEqual({ send: 2, call: 0 });
    });

    test("hands the next row over when one is done, first in, first out", async () => {
      const expected = Array.from({ length: 12 }, (_, i) => `s${i}`);
      await putRows("u:1", ...expected.map((key) => row(key)));
      const seen: string[] = [];
      let current: ClaimedRow | undefined = await claimRow();
      while (current) {
        seen.push(current.key);
        expect(current.attempts).toBe(1);
        const result = await store.outboxDone({ ...current, lease });
        expect(result.kind).toBe("done");
        current = result.kind === "done" ? result.next : undefined;
      }
      expect(seen).toEqual(expected);
      expect((await store.read("u:1")).outbox).toEqual({ send: 0, call: 0 });
    });

    test("ends a lane with its last row", async () => {
      await putRows("u:1", row("s1"));
      expect(await store.outboxDone({ ...(await claimRow()), lease })).toEqual({ kind: "done" });
      clock.advance(lease);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
    });

    test("lets nobody finish a row that is in other hands", async () => {
      await putRows("u:1", row("s1"));
      const slow = await claimRow();
      clock.advance(lease);
      const quick = await claimRow();
      expect(await store.outboxDone({ ...slow, lease })).toEqual({ kind: "fenced" });
      expect(await store.outboxRetry({ ...slow, lease, delay: 0 })).toEqual({ kind: "fenced" });
      expect(await store.outboxDead({ ...slow, lease, reason: "x" })).toEqual({ kind: "fenced" });
      expect(await store.outboxDone({ ...quick, lease })).toEqual({ kind: "done" });
    });

    test("accepts nothing from whoever lost the row", async () => {
      await putRows("u:1", row("s1"));
      const claimed = await claimRow();
      const result = await store.outboxDone({ ...claimed, nonce: "other", lease, accept: [event("result")] });
      expect(result).toEqual({ kind: "fenced" });
      expect((await store.read("u:1")).mailbox).toBe(0);
    });

    test("takes one row out when done is said twice", async () => {
      await putRows("u:1", row("s1"), row("s2"), row("s3"));
      const first = await claimRow();
      const once = await store.outboxDone({ ...first, lease });
      const twice = await store.outboxDone({ ...first, lease });
      expect(once).toMatchObject({ kind: "done", next: { key: "s2", attempts: 1 } });
      expect(twice).toEqual(once);
      expect((await store.read("u:1")).outbox.send).toBe(2);
    });

    test("hands a row to the next one when a lease has ended, and counts the attempt", async () => {
      await putRows("u:1", row("s1"));
      const { firstAttemptAt } = await claimRow();
      clock.advance(lease - 1);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect(await claimRow()).toMatchObject({ key: "s1", attempts: 2, firstAttemptAt });
    });

    test("tries a row again after the delay, not before", async () => {
      await putRows("u:1", row("s1"), row("s2"));
      const first = await claimRow();
      expect(await store.outboxRetry({ ...first, lease, delay: 1000 })).toEqual({ kind: "done" });
      clock.advance(999);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect(await claimRow()).toMatchObject({ key: "s1", attempts: 2, firstAttemptAt: first.firstAttemptAt });
    });

    test("tries a row again at once, the new attempt recorded", async () => {
      await putRows("u:1", row("s1"));
      const first = await claimRow();
      const again = { ...first, attempts: 2 };
      expect(await store.outboxRetry({ ...first, lease, delay: 0 })).toEqual({ kind: "done", next: again });
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
    });

    test("counts one attempt when a retry at once is said twice", async () => {
      await putRows("u:1", row("s1"));
      const first = await claimRow();
      const once = await store.outboxRetry({ ...first, lease, delay: 0 });
      expect(await store.outboxRetry({ ...first, lease, delay: 0 })).toEqual(once);
    });

    test.each([0, 1000])("can store a row as another kind when it is tried again after %i ms", async (delay) => {
      await putRows("u:1", row("s1", "send", { kind: "reply" }));
      const replace = { kind: "push", payload: { now: "pushed" } };
      const result = await store.outboxRetry({ ...(await claimRow()), lease, delay, replace });
      clock.advance(delay);
      const next = delay === 0 && result.kind === "done" ? result.next : await claimRow();
      expect(next).toMatchObject({ key: "s1", ...replace, attempts: 2 });
    });

    test("counts attempts anew for the next row", async () => {
      await putRows("u:1", row("s1"), row("s2"));
      await store.outboxRetry({ ...(await claimRow()), lease, delay: 1000 });
      clock.advance(1000);
      const result = await store.outboxDone({ ...(await claimRow()), lease });
      expect(result).toMatchObject({ next: { key: "s2", attempts: 1, firstAttemptAt: clock.now() } });
    });

    test("keeps a row back until its time", async () => {
      const notBefore = clock.now() + 1000;
      const result = await turn("u:1", { outbox: [row("s1", "send", { notBefore })], hand: nextHand() });
      expect(result.outbox).toEqual([]);
      clock.advance(999);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
      clock.advance(1);
      expect((await claimRow()).key).toBe("s1");
    });

    test("keeps the rows behind such a row back as well", async () => {
      await putRows("u:1", row("s1"), row("s2", "send", { notBefore: clock.now() + 1000 }), row("s3"));
      expect(await store.outboxDone({ ...(await claimRow()), lease })).toEqual({ kind: "done" });
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
      clock.advance(1000);
      const result = await store.outboxDone({ ...(await claimRow()), lease });
      expect(result).toMatchObject({ next: { key: "s3" } });
    });

    test("puts results into the mailbox with the row's end", async () => {
      await putRows("u:1", row("c1", "call"));
      const result: NewEntry = { id: "result:c1", kind: "result", body: { status: 200 } };
      await store.outboxDone({ ...(await claimRow()), lease, accept: [result] });
      expect((await claimOne()).entries).toEqual([{ ...result, receivedAt: clock.now() }]);
    });

    test("hands the chat over together with its result", async () => {
      await putRows("u:1", row("c1", "call"));
      const hand = nextHand();
      const accepted: NewEntry = { id: "result:c1", kind: "result", body: 1 };
      const result = await store.outboxDone({ ...(await claimRow()), lease, accept: [accepted], hand });
      expect(result).toMatchObject({ kind: "done", work: { chat: "u:1", nonce: hand.nonce, version: 1, attempts: 1 } });
    });

    test("does not hand over a chat that somebody holds", async () => {
      await putRows("u:1", row("c1", "call"));
      const claimed = await claimRow();
      const work = await take("u:1", "a");
      expect(await store.outboxDone({ ...claimed, lease, accept: [event("r")], hand: nextHand() })).toEqual({
        kind: "done",
      });
      expect(ids((await committed(commitOf(work))).next)).toEqual(["r"]);
    });

    test("accepts a result once when done is said twice", async () => {
      await putRows("u:1", row("c1", "call"), row("c2", "call"));
      const claimed = await claimRow();
      for (let i = 0; i < 2; i++) await store.outboxDone({ ...claimed, lease, accept: [event("r")] });
      expect((await store.read("u:1")).mailbox).toBe(1);
    });

    test("moves a hopeless row to the dead letters and goes on with the next", async () => {
      await putRows("u:1", row("s1", "send", { payload: ["hi"] }), row("s2"));
      const createdAt = clock.now();
      const claimed = await claimRow();
      const result = await store.outboxDead({ ...claimed, lease, reason: "400", accept: [event("failed")] });
      expect(result).toMatchObject({ kind: "done", next: { key: "s2", attempts: 1 } });
      const [letter] = await store.listDeadLetters({ limit: 10 });
      const what = { type: "row", row: { key: "s1", lane: "send", kind: "push", payload: ["hi"], createdAt } };
      expect(letter).toEqual({ id: letter?.id, chat: "u:1", at: clock.now(), reason: "400", attempts: 1, what });
      expect((await store.read("u:1")).mailbox).toBe(1);
    });

    test("moves one row to the dead letters when it is said twice", async () => {
      await putRows("u:1", row("s1"), row("s2"));
      const claimed = await claimRow();
      for (let i = 0; i < 2; i++) await store.outboxDead({ ...claimed, lease, reason: "400" });
      expect(await store.listDeadLetters({ limit: 10 })).toHaveLength(1);
      expect((await store.read("u:1")).outbox.send).toBe(1);
    });

    test.each([undefined, "new"])("takes a dead row back to the end of its lane, with the key %j", async (key) => {
      await putRows("u:1", row("s1"), row("s2"));
      await store.outboxDead({ ...(await claimRow()), lease, reason: "400" });
      const [letter] = await store.listDeadLetters({ limit: 10 });
      expect(await store.retryDeadLetter(letter?.id as string, key === undefined ? {} : { key })).toBe(true);
      clock.advance(lease);
      const result = await store.outboxDone({ ...(await claimRow()), lease });
      expect(result).toMatchObject({ next: { key: key ?? "s1", attempts: 1, payload: { key: "s1" } } });
    });

    test("keeps a large payload", async () => {
      const payload = { text: "字".repeat(200_000) };
      const result = await turn("u:1", { outbox: [row("s1", "send", { payload })], hand: nextHand() });
      expect(result.outbox[0]?.payload).toEqual(payload);
    });

    test("goes on while somebody takes turns in the chat", async () => {
      await putRows("u:1", row("s1"), row("s2"));
      const claimed = await claimRow();
      const work = await take("u:1", "a");
      expect(await store.outboxDone({ ...claimed, lease })).toMatchObject({ kind: "done", next: { key: "s2" } });
      expect(await store.commit(commitOf(work))).toMatchObject({ kind: "committed" });
    });
  });

  describe("a table", () => {
    const put = (key: string, value: Json, effect: string, more: { ifAbsent?: boolean; lifetime?: number } = {}) =>
      store.table({ do: "put", table: "seats", key, value, owner: "u:1", ifAbsent: false, effect, ...more });
    const get = (key: string) => store.table({ do: "get", table: "seats", key });
    const seat = (key: string, value: Json) => ({ kind: "row", row: { key, value, owner: "u:1" } });
    const nothing = { kind: "row", row: null };

    test("has what was put last under a key, until it is taken", async () => {
      expect(await get("a")).toEqual(nothing);
      expect(await put("a", { n: 1 }, "e1")).toEqual(seat("a", { n: 1 }));
      expect(await put("a", [2, null, "二"], "e2")).toEqual(seat("a", [2, null, "二"]));
      expect(await get("a")).toEqual(seat("a", [2, null, "二"]));
      expect(await store.table({ do: "take", table: "seats", key: "a", effect: "e3" })).toEqual(
        seat("a", [2, null, "二"]),
      );
      expect(await get("a")).toEqual(nothing);
      expect(await store.table({ do: "take", table: "seats", key: "a", effect: "e4" })).toEqual(nothing);
    });

    test("gives a key to one of many who put it at once, where they ask for it", async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => put("a", index, `e${index}`, { ifAbsent: true })),
      );
      const won = answers.filter(({ kind }) => kind === "row");
      expect(won).toHaveLength(1);
      const held = await get("a");
      expect(answers.filter(({ kind }) => kind === "exists")).toEqual(
        Array.from({ length: 19 }, () => ({ ...held, kind: "exists" })),
      );
    });

    test("gives a value to one of many who take it at once", async () => {
      await put("a", 1, "e0");
      const takes = Array.from({ length: 20 }, (_, index) =>
        store.table({ do: "take", table: "seats", key: "a", effect: `t${index}` }),
      );
      const taken = (await Promise.all(takes)).filter((answer) => answer.kind === "row" && answer.row !== null);
      expect(taken).toEqual([seat("a", 1)]);
    });

    test("does a step once for its effect, and says again what it said", async () => {
      expect(await put("a", 1, "e1", { ifAbsent: true })).toEqual(seat("a", 1));
      expect(await put("a", 1, "e1", { ifAbsent: true })).toEqual(seat("a", 1));
      const taken = await store.table({ do: "take", table: "seats", key: "a", effect: "e2" });
      await put("a", 2, "e3");
      expect(await store.table({ do: "take", table: "seats", key: "a", effect: "e2" })).toEqual(taken);
      expect(await put("a", 1, "e1", { ifAbsent: true })).toEqual(seat("a", 1));
      expect(await get("a")).toEqual(seat("a", 2));
    });

    test("forgets a row when its time is over, and only then", async () => {
      await put("a", 1, "e1", { lifetime: hour });
      await put("b", 2, "e2");
      await put("c", 3, "e3", { lifetime: hour });
      await put("c", 4, "e4");
      clock.advance(hour - 1);
      expect(await get("a")).toEqual(seat("a", 1));
      clock.advance(1);
      expect(await get("a")).toEqual(nothing);
      const { rows } = (await store.table({ do: "list", table: "seats" })) as unknown as { rows: { key: string }[] };
      expect(rows.map(({ key }) => key).toSorted()).toEqual(["b", "c"]);
      expect(await put("a", 5, "e5", { ifAbsent: true })).toEqual(seat("a", 5));
    });

    test("lists all that it holds, and nothing of another", async () => {
      expect(await store.table({ do: "list", table: "seats" })).toEqual({ kind: "rows", rows: [] });
      for (const key of ["a", "{b}", "席\n\u0000"]) await put(key, { key }, `e ${key}`);
      await store.table({ do: "put", table: "seat", key: "x", value: 1, owner: "g:1", ifAbsent: false, effect: "e9" });
      const answer = await store.table({ do: "list", table: "seats" });
      const rows = answer.kind === "rows" ? [...answer.rows].sort((a, b) => (a.key < b.key ? -1 : 1)) : [];
      expect(rows).toEqual(["a", "{b}", "席\n\u0000"].map((key) => ({ key, value: { key }, owner: "u:1" })));
    });

    test("takes no more rows than it can hold", async () => {
      for (let index = 0; index < storeLimits.rowsPerTable; index += 1000) {
        await Promise.all(Array.from({ length: 1000 }, (_, one) => put(`k${index + one}`, 1, `e${index + one}`)));
      }
      expect(await put("more", 1, "more")).toEqual({ kind: "full" });
      expect(await put("k1", 2, "again")).toEqual(seat("k1", 2));
    });
  });

  describe("forget", () => {
    const nothing = { version: 0, record: null, mailbox: 0, timers: [], outbox: { send: 0, call: 0 } };
    const fullLife = async (chat: ChatId): Promise<void> => {
      const timersSet = [{ id: "t", at: clock.now() + 10, body: 1 }];
      await turn(chat, { record: "r", outbox: [row("s1"), row("c1", "call")], timersSet });
      const dead = await take(chat, `${chat} dead`);
      await store.deadLetter({ ...dead, ids: [`${chat} dead`], reason: "poison", lease });
      await accept(chat, `${chat} waits`);
    };

    test("erases all that is kept of a chat", async () => {
      await fullLife("u:1");
      await store.forget("u:1");
      clock.advance(hour);
      expect(await store.read("u:1")).toEqual(nothing);
      expect(await store.claim(nextHand(), 10)).toEqual([]);
      expect(await store.claimOutbox(nextHand(), 10)).toEqual([]);
      expect(await store.listDeadLetters({ limit: 10 })).toEqual([]);
      const none = { chats: 0, active: 0, lanes: 0, timers: 0, deadLetters: 0, readySince: null, outboxSince: null };
      expect(await store.stats()).toEqual(none);
    });

    test("leaves all other chats alone", async () => {
      for (const chat of ["u:1", "u:10", "u:"]) await fullLife(chat);
      const before = [await store.read("u:10"), await store.read("u:")];
      await store.forget("u:1");
      expect([await store.read("u:10"), await store.read("u:")]).toEqual(before);
      expect(await store.listDeadLetters({ limit: 10 })).toHaveLength(2);
      expect(await store.stats()).toMatchObject({ chats: 2, active: 2, lanes: 4, timers: 2, deadLetters: 2 });
    });

    test("fences whoever holds the chat or a row", async () => {
      await turn("u:1", { outbox: [row("s1")] });
      const [claimed] = await store.claimOutbox(nextHand(), 10);
      const work = await take("u:1", "a");
      await store.forget("u:1");
      expect(await store.commit(commitOf(work))).toEqual({ kind: "fenced" });
      expect(await store.renew({ ...work, lease })).toBe(false);
      expect(await store.outboxDone({ ...(claimed as ClaimedRow), lease })).toEqual({ kind: "fenced" });
    });

    test("still refuses ids that the chat has seen", async () => {
      await accept("u:1", "a");
      await store.forget("u:1");
      expect(await store.accept([{ chat: "u:1", entries: [event("a")] }])).toMatchObject([{ duplicates: 1 }]);
    });

    test("lets a chat begin anew", async () => {
      await fullLife("u:1");
      await store.forget("u:1");
      expect(await take("u:1", "b")).toMatchObject({ version: 0, record: null, attempts: 1, entries: [{ id: "b" }] });
    });

    test("does nothing for a chat that is not there", async () => {
      await store.forget("u:nobody");
      expect(await store.stats()).toMatchObject({ chats: 0 });
    });
  });

  describe("looking in from outside", () => {
    test("read shows an unknown chat as empty", async () => {
      const nothing = { version: 0, record: null, mailbox: 0, timers: [], outbox: { send: 0, call: 0 } };
      expect(await store.read("u:nobody")).toEqual(nothing);
    });

    test("read shows record, timers, mailbox and lanes, and takes no lease", async () => {
      const timers = [5, 9].map((n) => ({ id: `t${n}`, at: clock.now() + n * 1000, body: { n } }));
      await turn("u:1", { record: "r", outbox: [row("s1"), row("s2"), row("c1", "call")], timersSet: timers });
      await accept("u:1", "a", "b");
      expect(await store.read("u:1")).toEqual({
        version: 1,
        record: "r",
        mailbox: 2,
        timers,
        outbox: { send: 2, call: 1 },
      });
      expect(await store.claim(nextHand(), 10)).toHaveLength(1);
    });

    test("stats count chats with a record, those at work, lanes, timers and dead letters", async () => {
      const timersSet = [{ id: "t", at: clock.now() + 1000, body: null }];
      await turn("u:1", { outbox: [row("s1"), row("c1", "call")], timersSet });
      await turn("u:2", { record: null });
      await take("u:3", "a");
      await accept("u:4", "a");
      expect(await store.stats()).toMatchObject({ chats: 1, active: 2, lanes: 2, timers: 1, deadLetters: 0 });
      await turn("u:1", { record: null });
      expect(await store.stats()).toMatchObject({ chats: 0 });
    });

    test("stats tell since when the oldest chat and row wait", async () => {
      expect(await store.stats()).toMatchObject({ readySince: null, outboxSince: null });
      const start = clock.now();
      await turn("u:2", { outbox: [row("s1")] });
      await accept("u:1", "a");
      clock.advance(500);
      expect(await store.stats()).toMatchObject({ readySince: start, outboxSince: start });
      await store.claim(nextHand(), 10);
      await store.claimOutbox(nextHand(), 10);
      expect(await store.stats()).toMatchObject({ readySince: null, outboxSince: null });
    });

    test("health is well", async () => {
      expect(await store.health()).toEqual({ ok: true });
    });

    test("onWork calls when an entry waits for somebody, until told to stop", async () => {
      let stop = (): void => {};
      const rung = new Promise<void>((resolve) => {
        stop = store.onWork(resolve);
      });
      for (let i = 0; i < 2; i++) await accept("u:1", `a${i}`);
      await rung;
      stop();
    });

    test("a closed store refuses, and may be closed twice", async () => {
      await store.close();
      await store.close();
      await expect(store.accept([])).rejects.toMatchObject({ code: "store-closed", retry: false });
      await expect(store.claim(nextHand(), 1)).rejects.toMatchObject({ code: "store-closed" });
      expect(await store.health()).toMatchObject({ ok: false });
    });
  });

  const oddIds = {
    nothing: "",
    "a NUL": "\0",
    "NULs within": "a\0b\0",
    braces: "{b:1}{}}{",
    colons: "u:1:c:2",
    "a line break": "a\nb\r\n",
    quotes: "\"'`\\",
    "words of JavaScript": "__proto__",
    glob: "*?[a-z]",
    Japanese: "日本語のチャット",
    emoji: "👨‍👩‍👧‍👦🇯🇵",
    "text like a script": "]] redis.call('FLUSHALL') --",
    "4 KiB": "x".repeat(4096),
    "4 KiB of three-byte letters": "字".repeat(1365),
  };

  describe.each(Object.entries(oddIds))("ids made of %s", (_, odd) => {
    test("name a chat through its whole life", async () => {
      const timer = { id: "t", at: clock.now() + 1000, body: 1 };
      const work = await take(odd, "a", "b");
      const first = { record: "r", outbox: [row("s1")], timersSet: [timer], consumed: 1, hand: nextHand() };
      const { outbox } = await committed(commitOf(work, first));
      expect(outbox).toMatchObject([{ chat: odd, key: "s1" }]);
      const dead = await store.outboxDead({ ...(outbox[0] as ClaimedRow), lease, reason: "400" });
      expect(dead).toEqual({ kind: "done" });
      await committed(commitOf({ ...work, version: 1 }, { consumed: 1 }));
      clock.advance(1000);
      expect(await claimOne()).toMatchObject({ chat: odd, version: 2, entries: [{ id: `timer:t:${timer.at}` }] });
      expect(await store.listDeadLetters({ limit: 5, chat: odd })).toMatchObject([{ chat: odd }]);
      await store.forget(odd);
      expect(await store.stats()).toMatchObject({ chats: 0, active: 0, lanes: 0, timers: 0, deadLetters: 0 });
    });

    test("name entries, timers, rows and nonces as well", async () => {
      const hand = { nonce: `${odd} 1`, lease };
      const [answer] = await store.accept([{ chat: "u:1", entries: [event(odd)] }], hand);
      const work = answer?.work as Work;
      expect(ids(work.entries)).toEqual([odd]);
      const timer = { id: odd, at: clock.now() + 1000, body: odd };
      const more = {
        outbox: [row(odd, "send", { kind: odd })],
        timersSet: [timer],
        hand: { nonce: `${odd} 2`, lease },
      };
      const { outbox } = await committed(commitOf(work, more));
      expect(outbox).toMatchObject([{ key: odd, kind: odd, nonce: `${odd} 2` }]);
      await store.outboxDead({ ...(outbox[0] as ClaimedRow), lease, reason: odd });
      const [letter] = await store.listDeadLetters({ limit: 5 });
      expect(letter).toMatchObject({ reason: odd, what: { row: { key: odd } } });
      expect((await store.read("u:1")).timers).toEqual([timer]);
      clock.advance(1000);
      const fired = await claimOne();
      expect(fired.entries).toMatchObject([{ id: `timer:${odd}:${timer.at}`, body: odd }]);
      const moved = await store.deadLetter({ ...fired, ids: ids(fired.entries), reason: odd, lease });
      expect(moved).toEqual({ kind: "moved", next: [] });
    });
  });
}
