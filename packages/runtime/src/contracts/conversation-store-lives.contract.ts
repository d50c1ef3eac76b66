import * as fc from "fast-check";
import { expect } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import type {
  Accepted,
  ChatId,
  ClaimedRow,
  Commit,
  CommitResult,
  ConversationStore,
  DeadLetter,
  EntryKind,
  Lane,
  MailboxEntry,
  NewEntry,
  RowResult,
  Work,
} from "../ports/conversation-store.ts";
import { commitOf, event, nextHand, row, type StoreUnderTest } from "./conversation-store.contract.ts";

/**
 * Random sequences of calls, made to a store and to the memory store at the same time. Every answer must be the same,
 * and must agree with what a chat's life has been so far: each accepted entry is handed out in order, once, to one
 * holder; no timer is early; rows leave a lane in the order they came.
 *
 * `disturb` is called before every step; what it does must not show.
 */
export async function randomLives(
  { store, clock }: StoreUnderTest,
  options: { readonly runs: number; readonly disturb?: () => Promise<void> },
): Promise<void> {
  const model = createMemoryStore({ clock });
  let life = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60, size: "max" }), async (steps) => {
      life += 1;
      const lives = new Lives(store, model, clock, `life${life}`);
      try {
        for (const next of steps) {
          await options.disturb?.();
          await lives.take(next);
        }
        await lives.compareStats();
      } finally {
        await lives.forgetAll();
      }
    }),
    { numRuns: options.runs, endOnFailure: false },
  );
}

const small = fc.nat({ max: 7 });
const lane = fc.constantFrom<Lane>("send", "call");
const kind = fc.constantFrom<EntryKind>("event", "event", "event", "result", "control");

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("accept" as const),
      chat: small,
      ids: fc.array(small, { maxLength: 4 }),
      kind,
      hand: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("flood" as const), chat: small, count: fc.nat({ max: 220 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("claim" as const) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("commit" as const),
      work: small,
      consumed: fc.nat({ max: 17 }),
      record: fc.option(fc.string({ maxLength: 12 })),
      rows: fc.array(lane, { maxLength: 3 }),
      notBefore: fc.option(fc.integer({ min: -2000, max: 4000 })),
      timers: fc.array(fc.tuple(small, fc.integer({ min: -2, max: 20 })), { maxLength: 3 }),
      cancel: fc.oneof(fc.constant("all" as const), fc.array(small, { maxLength: 2 })),
      hand: fc.boolean(),
      wrong: fc.constantFrom("", "", "", "", "nonce", "version", "twice"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("release" as const),
      work: small,
      delay: fc.constantFrom(0, 1000, 5000),
      failed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("renew" as const), work: small }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("deadLetter" as const),
      work: small,
      count: fc.nat({ max: 3 }),
      accept: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("claimOutbox" as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("done" as const),
      row: small,
      accept: fc.boolean(),
      hand: fc.boolean(),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("retry" as const),
      row: small,
      delay: fc.constantFrom(0, 500, 3000),
      replace: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("dead" as const), row: small, accept: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("letter" as const), which: small, retry: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("forget" as const), chat: small }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 999, 1000, 4000, 15_000) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("read" as const), chat: small }) },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type CommitStep = Extract<Step, { do: "commit" }>;

/** What must be in a chat, told from the answers alone. */
interface Expected {
  mailbox: string[];
  lanes: Record<Lane, string[]>;
  timers: Map<string, number>;
  version: number;
}

class Lives {
  readonly #store: ConversationStore;
  readonly #model: ConversationStore;
  readonly #clock: { now(): number; advance(ms: number): void };
  readonly #name: string;
  readonly #chats = new Map<ChatId, Expected>();
  readonly #seen = new Set<string>();
  #works: Work[] = [];
  #rows: ClaimedRow[] = [];
  #count = 0;

  constructor(
    store: ConversationStore,
    model: ConversationStore,
    clock: { now(): number; advance(ms: number): void },
    name: string,
  ) {
    this.#store = store;
    this.#model = model;
    this.#clock = clock;
    this.#name = name;
  }

  async forgetAll(): Promise<void> {
    for (const chat of this.#chats.keys()) await this.#both((store) => store.forget(chat));
  }

  async compareStats(): Promise<void> {
    const stats = await this.#both((store) => store.stats());
    const boxes = [...this.#chats.values()].filter(({ mailbox }) => mailbox.length > 0);
    expect(stats.active).toBe(boxes.length);
    expect(stats.timers).toBe([...this.#chats.values()].reduce((sum, { timers }) => sum + timers.size, 0));
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case "accept":
        return this.#accept(
          step.chat,
          step.ids.map((id) => ({ ...event(`e${id}`), kind: step.kind })),
          step.hand,
        );
      case "flood":
        return this.#accept(
          step.chat,
          Array.from({ length: step.count }, () => event(this.#fresh("f"))),
          false,
        );
      case "claim":
        return this.#claim();
      case "commit":
        return this.#commit(step);
      case "release":
        return this.#withWork(step.work, async (work) => {
          await this.#both((store) => store.release({ ...work, delay: step.delay, failed: step.failed }));
        });
      case "renew":
        return this.#withWork(step.work, async (work) => {
          await this.#both((store) => store.renew({ ...work, lease: 15_000 }));
        });
      case "deadLetter":
        return this.#deadLetter(step.work, step.count, step.accept);
      case "claimOutbox": {
        const hand = nextHand();
        const rows = await this.#both(async (store) => sorted(await store.claimOutbox(hand, 50)));
        return this.#keepRows(rows);
      }
      case "done":
        return this.#withRow(step.row, async (held) => {
          const accept = step.accept ? [{ id: `r ${held.key}`, kind: "result" as const, body: 1 }] : [];
          const done = { ...held, lease: 15_000, accept, ...(step.hand && { hand: nextHand() }) };
          const first = await this.#both((store) => store.outboxDone(done));
          this.#finished(held, accept, first);
          if (step.twice) this.#finished(held, accept, await this.#both((store) => store.outboxDone(done)));
        });
      case "retry":
        return this.#withRow(step.row, async (held) => {
          const replace = step.replace ? { replace: { kind: "other", payload: this.#fresh("p") } } : {};
          const retry = { ...held, lease: 15_000, delay: step.delay, ...replace };
          const result = await this.#both((store) => store.outboxRetry(retry));
          if (result.kind === "done" && result.next) this.#keepRows([result.next]);
        });
      case "dead":
        return this.#withRow(step.row, async (held) => {
          const accept = step.accept ? [{ id: `r ${held.key}`, kind: "result" as const, body: 1 }] : [];
          const dead = { ...held, lease: 15_000, reason: "no", accept };
          this.#finished(held, accept, await this.#both((store) => store.outboxDead(dead)));
        });
      case "letter":
        return this.#letter(step.which, step.retry);
      case "forget":
        return this.#forget(this.#chatName(step.chat));
      case "wait":
        return this.#clock.advance(step.ms);
      case "read":
        return this.#read(this.#chatName(step.chat));
    }
  }

  /** Makes the same call to both stores; the answers must be the same. */
  async #both<T>(call: (store: ConversationStore) => Promise<T>): Promise<T> {
    const [mine, theirs] = [await settled(call(this.#store)), await settled(call(this.#model))];
    expect(mine).toEqual(theirs);
    if (mine.error !== undefined) throw new Refused(mine.error);
    return mine.value as T;
  }

  #fresh(prefix: string): string {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }

  #chatName(index: number): ChatId {
    return `${this.#name} ${index % 3}`;
  }

  #expected(chat: ChatId): Expected {
    let expected = this.#chats.get(chat);
    if (expected === undefined) {
      expected = { mailbox: [], lanes: { send: [], call: [] }, timers: new Map(), version: 0 };
      this.#chats.set(chat, expected);
    }
    return expected;
  }

  /** Notes what an accept must have stored, and how it must have been answered. */
  #stored(chat: ChatId, entries: readonly NewEntry[]): Pick<Accepted, "fresh" | "duplicates" | "full"> {
    const { mailbox } = this.#expected(chat);
    const answer = { fresh: 0, duplicates: 0, full: false };
    for (const { id, kind } of entries) {
      if (this.#seen.has(`${chat} ${id}`)) answer.duplicates += 1;
      else if (kind === "event" && mailbox.length >= 200) answer.full = true;
      else {
        this.#seen.add(`${chat} ${id}`);
        mailbox.push(id);
        answer.fresh += 1;
      }
    }
    return answer;
  }

  async #accept(index: number, entries: readonly NewEntry[], withHand: boolean): Promise<void> {
    const chat = this.#chatName(index);
    const hand = withHand ? nextHand() : undefined;
    const [answer] = await this.#both((store) => store.accept([{ chat, entries }], hand));
    expect(answer).toMatchObject(this.#stored(chat, entries));
    if (answer?.work) this.#keepWork(answer.work);
  }

  async #claim(): Promise<void> {
    const hand = nextHand();
    const works = await this.#both(async (store) => sorted(await store.claim(hand, 50)));
    for (const { mailbox, timers } of this.#chats.values()) {
      const due = [...timers].filter(([, at]) => at <= this.#clock.now()).sort(([, a], [, b]) => a - b);
      for (const [id, at] of due) {
        timers.delete(id);
        mailbox.push(`timer:${id}:${at}`);
      }
    }
    for (const work of works) this.#keepWork(work);
  }

  #keepWork(work: Work): void {
    expect(work.version).toBe(this.#expected(work.chat).version);
    this.#checkEntries(work.chat, work.entries);
    expect(work.entries).not.toEqual([]);
    this.#works.push(work);
  }

  #checkEntries(chat: ChatId, entries: readonly MailboxEntry[]): void {
    expect(entries.map(({ id }) => id)).toEqual(this.#expected(chat).mailbox.slice(0, 16));
  }

  async #commit(step: CommitStep): Promise<void> {
    const work = this.#works[step.work % Math.max(1, this.#works.length)];
    if (work === undefined) return;
    const commit = this.#makeCommit(work, step);
    try {
      this.#committed(commit, await this.#both((store) => store.commit(commit)));
      if (step.wrong === "twice") this.#committed(commit, await this.#both((store) => store.commit(commit)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  #makeCommit(work: Work, step: CommitStep): Commit {
    const notBefore = step.notBefore === null ? {} : { notBefore: this.#clock.now() + step.notBefore };
    return commitOf(work, {
      nonce: step.wrong === "nonce" ? "not mine" : work.nonce,
      version: step.wrong === "version" ? work.version + 3 : work.version,
      record: step.record,
      consumed: Math.min(step.consumed, work.entries.length + 1),
      outbox: step.rows.map((lane) => row(this.#fresh("k"), lane, notBefore)),
      timersSet: step.timers.map(([id, seconds]) => ({
        id: `t${id}`,
        // No two timers of a chat at the same time: their order would be left open.
        at: this.#clock.now() + 1000 * seconds + 10 * id + (this.#clock.now() % 7),
        body: this.#fresh("b"),
      })),
      timersCancelled: step.cancel === "all" ? "all" : step.cancel.map((id) => `t${id}`),
      ...(step.hand && { hand: nextHand() }),
    });
  }

  #committed(commit: Commit, result: CommitResult): void {
    const expected = this.#expected(commit.chat);
    if (result.kind === "committed") {
      expect(result.version).toBe(expected.version + 1);
      expected.version += 1;
      expected.mailbox.splice(0, commit.consumed);
      if (commit.timersCancelled === "all") expected.timers.clear();
      else for (const id of commit.timersCancelled) expected.timers.delete(id);
      for (const { id, at } of commit.timersSet) expected.timers.set(id, at);
      for (const { key, lane } of commit.outbox) expected.lanes[lane].push(key);
    }
    if (result.kind !== "committed" && result.kind !== "already") return;
    this.#works = this.#works.filter(({ nonce, chat }) => nonce !== commit.nonce || chat !== commit.chat);
    if (result.next.length > 0) {
      const { chat, nonce, record } = commit;
      this.#keepWork({ chat, nonce, record, version: result.version, entries: result.next, attempts: 1, failures: 0 });
    }
    this.#keepRows(result.outbox);
  }

  #keepRows(rows: readonly ClaimedRow[]): void {
    for (const held of rows) {
      expect(held.key).toBe(this.#expected(held.chat).lanes[held.lane][0]);
      expect(held.attempts).toBeGreaterThan(0);
      this.#rows.push(held);
    }
  }

  #finished(held: ClaimedRow, accept: readonly NewEntry[], result: RowResult): void {
    if (result.kind === "fenced") return;
    const rows = this.#expected(held.chat).lanes[held.lane];
    if (rows[0] === held.key) rows.shift();
    this.#stored(held.chat, accept);
    if (result.next) this.#keepRows([result.next]);
    if (result.work) this.#keepWork(result.work);
  }

  async #deadLetter(index: number, count: number, withEntry: boolean): Promise<void> {
    await this.#withWork(index, async (work) => {
      const ids = work.entries.slice(0, count).map(({ id }) => id);
      const accept = withEntry ? [{ id: this.#fresh("note"), kind: "control" as const, body: null }] : [];
      const hold = { ...work, ids, reason: "poison", lease: 15_000, accept };
      const result = await this.#both((store) => store.deadLetter(hold));
      if (result.kind === "fenced") return;
      const { mailbox } = this.#expected(work.chat);
      for (const id of ids) if (mailbox[0] === id) mailbox.shift();
      this.#stored(work.chat, accept);
      this.#checkEntries(work.chat, result.next);
      this.#works = this.#works.filter((other) => other !== work);
      if (result.next.length > 0)
        this.#keepWork({ ...work, version: this.#expected(work.chat).version, entries: result.next });
    });
  }

  /** Letters have other ids in each store, so each is told of its own. */
  async #letter(which: number, retry: boolean): Promise<void> {
    const chat = this.#chatName(which);
    const told = await this.#both(async (store) => {
      const letters = await store.listDeadLetters({ limit: 50, chat });
      const letter = letters[which % Math.max(1, letters.length)];
      if (letter)
        expect(await (retry ? store.retryDeadLetter(letter.id) : store.discardDeadLetter(letter.id))).toBe(true);
      return { letters: letters.map(({ id: _, ...rest }: DeadLetter) => rest), letter: letter?.what };
    });
    if (!retry || told.letter === undefined) return;
    const expected = this.#expected(chat);
    if (told.letter.type === "row") expected.lanes[told.letter.row.lane].push(told.letter.row.key);
    else {
      const { id } = told.letter.entry;
      const again = /^replay:(.*):(\d+)$/s.exec(id);
      const next = again ? `replay:${again[1]}:${Number(again[2]) + 1}` : `replay:${id}:1`;
      this.#stored(chat, [{ id: next, kind: "control", body: null }]);
    }
  }

  async #forget(chat: ChatId): Promise<void> {
    await this.#both((store) => store.forget(chat));
    this.#chats.delete(chat);
  }

  async #read(chat: ChatId): Promise<void> {
    const stored = await this.#both((store) => store.read(chat));
    const { version, mailbox, timers, lanes } = this.#expected(chat);
    expect(stored).toMatchObject({ version, mailbox: mailbox.length });
    expect(stored.outbox).toEqual({ send: lanes.send.length, call: lanes.call.length });
    expect(new Map(stored.timers.map(({ id, at }) => [id, at]))).toEqual(timers);
  }

  async #withWork(index: number, run: (work: Work) => Promise<void>): Promise<void> {
    const work = this.#works[index % Math.max(1, this.#works.length)];
    if (work) await run(work);
  }

  async #withRow(index: number, run: (row: ClaimedRow) => Promise<void>): Promise<void> {
    const held = this.#rows[index % Math.max(1, this.#rows.length)];
    if (held) await run(held);
  }
}

class Refused extends Error {}

async function settled<T>(promise: Promise<T>): Promise<{ value?: T; error?: string }> {
  try {
    return { value: await promise };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { error: String(error.code) };
    throw error;
  }
}

/** Between chats the order is open where both wait equally long. */
function sorted<T extends { readonly chat: ChatId; readonly lane?: Lane }>(items: readonly T[]): T[] {
  const place = ({ chat, lane }: T): string => `${chat} ${lane ?? ""}`;
  return [...items].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
