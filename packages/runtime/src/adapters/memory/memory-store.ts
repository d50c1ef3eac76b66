import { RengaError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import {
  type Accept,
  type Accepted,
  type ChatId,
  type ClaimedRow,
  type Commit,
  type CommitResult,
  type ConversationStore,
  type DeadLetter,
  type Hand,
  type Hold,
  type Json,
  type Lane,
  type MailboxEntry,
  type NewEntry,
  type NewOutboxRow,
  type NewTimer,
  type RowHold,
  type RowResult,
  type StoredChat,
  type StoreStats,
  storeLimits,
  type TableAnswer,
  type TableStep,
  type Work,
} from "../../ports/conversation-store.ts";
import { replayId, timerEntryId } from "../derived-ids.ts";
import { DueQueue } from "../due-queue.ts";
import { MemoryTables } from "./memory-tables.ts";

/** The store as plain data in this process: the model that the other two are compared with. Nothing outlives it. */
export function createMemoryStore(options: { readonly clock: Clock }): ConversationStore {
  return new MemoryStore(options.clock);
}

interface Chat {
  version: number;
  record: string | null;
  /** The nonce of the last commit. */
  last: string | null;
  mailbox: MailboxEntry[];
  /** Stands from the first handing over until the next commit, also while nobody holds it. */
  lease: { nonce: string | null; attempts: number; failures: number } | null;
  timers: Map<string, NewTimer>;
  lanes: Record<Lane, LaneState>;
}

interface LaneState {
  rows: Row[];
  /** These three speak of the head. */
  nonce: string | null;
  attempts: number;
  firstAttemptAt: number | null;
}

type Row = NewOutboxRow & { readonly createdAt: number };

const laneNames = ["send", "call"] as const;

class MemoryStore implements ConversationStore {
  readonly #clock: Clock;
  readonly #chats = new Map<ChatId, Chat>();
  /** When a chat with entries may be claimed: the time it is ready, or the end of its lease. */
  readonly #ready = new DueQueue<ChatId>();
  readonly #timers = new DueQueue<string>();
  readonly #lanes = new DueQueue<string>();
  /** Chat and entry id → when the mark expires; oldest mark first. */
  readonly #seen = new Map<string, number>();
  readonly #tables = new MemoryTables();
  readonly #letters = new Map<string, DeadLetter>();
  readonly #listeners = new Set<() => void>();
  #letterCount = 0;
  #recordCount = 0;
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async accept(batch: readonly Accept[], hand?: Hand): Promise<Accepted[]> {
    this.#open();
    return batch.map(({ chat, entries }) => {
      const answer = this.#append(chat, entries);
      const work = this.#offer(chat, hand);
      return { chat, ...answer, ...(work && { work }) };
    });
  }

  async claim(hand: Hand, limit: number): Promise<Work[]> {
    this.#open();
    this.#fireTimers();
    const claimed: Work[] = [];
    while (claimed.length < limit) {
      const chat = this.#ready.firstBy(this.#clock.now());
      const work = chat === undefined ? undefined : this.#handOver(chat, hand);
      if (work === undefined) break;
      claimed.push(work);
    }
    return claimed;
  }

  async commit(commit: Commit): Promise<CommitResult> {
    this.#open();
    const chat = this.#chats.get(commit.chat);
    if (chat !== undefined && chat.last === commit.nonce && chat.version === commit.version + 1) {
      const held = chat.lease?.nonce === commit.nonce;
      const next = held ? this.#keep(commit.chat, chat, commit.lease) : [];
      return { kind: "already", version: chat.version, next, outbox: this.#handRows(commit.chat, commit.hand) };
    }
    if (chat === undefined || chat.lease?.nonce !== commit.nonce) return { kind: "fenced" };
    if (chat.version !== commit.version) return { kind: "stale", version: chat.version };
    if (commit.consumed > chat.mailbox.length) throw new RengaError("store-bad-commit");
    const timers = timersAfter(chat.timers, commit);
    if (timers.size > storeLimits.timersPerChat) throw new RengaError("store-timer-limit");

    this.#setTimers(commit.chat, chat, timers);
    this.#recordCount += Number(commit.record !== null) - Number(chat.record !== null);
    chat.record = commit.record;
    chat.last = commit.nonce;
    chat.version += 1;
    chat.mailbox.splice(0, commit.consumed);
    for (const row of commit.outbox) this.#pushRow(commit.chat, chat, row);
    const outbox = this.#handRows(commit.chat, commit.hand);
    if (commit.outbox.length > outbox.length) this.#ring();
    return { kind: "committed", version: chat.version, next: this.#keep(commit.chat, chat, commit.lease), outbox };
  }

  async renew(hold: Hold & { readonly lease: number }): Promise<boolean> {
    this.#open();
    const held = this.#held(hold) !== undefined;
    if (held) this.#ready.set(hold.chat, this.#clock.now() + hold.lease);
    return held;
  }

  async release(hold: Hold & { readonly delay: number; readonly failed?: boolean }): Promise<boolean> {
    this.#open();
    const lease = this.#held(hold)?.lease;
    if (!lease) return false;
    lease.nonce = null;
    lease.attempts -= 1;
    if (hold.failed) lease.failures += 1;
    this.#ready.set(hold.chat, this.#clock.now() + hold.delay);
    if (hold.delay <= 0) this.#ring();
    return true;
  }

  async deadLetter(
    hold: Hold & {
      readonly ids: readonly string[];
      readonly reason: string;
      readonly lease: number;
      readonly accept?: readonly NewEntry[];
    },
  ): Promise<{ readonly kind: "moved"; readonly next: MailboxEntry[] } | { readonly kind: "fenced" }> {
    this.#open();
    const chat = this.#held(hold);
    if (!chat?.lease) return { kind: "fenced" };
    const attempts = chat.lease.attempts + chat.lease.failures;
    for (const id of hold.ids) {
      const entry = chat.mailbox[0];
      if (entry?.id !== id) break;
      chat.mailbox.shift();
      this.#bury({ chat: hold.chat, reason: hold.reason, attempts, what: { type: "entry", entry } });
    }
    this.#append(hold.chat, hold.accept ?? []);
    return { kind: "moved", next: this.#keep(hold.chat, chat, hold.lease) };
  }

  async claimOutbox(hand: Hand, limit: number): Promise<ClaimedRow[]> {
    this.#open();
    const rows: ClaimedRow[] = [];
    while (rows.length < limit) {
      const key = this.#lanes.firstBy(this.#clock.now());
      const row = key === undefined ? undefined : this.#handRow(laneKeyChat(key), laneKeyLane(key), hand);
      if (row === undefined) break;
      rows.push(row);
    }
    return rows;
  }

  async outboxDone(row: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand }): Promise<RowResult> {
    this.#open();
    return this.#finishRow(row, () => {});
  }

  async outboxRetry(
    hold: RowHold & {
      readonly attempts: number;
      readonly delay: number;
      readonly replace?: { readonly kind: string; readonly payload: Json };
    },
  ): Promise<RowResult> {
    this.#open();
    const lane = this.#heldLane(hold);
    const head = lane?.rows[0];
    if (lane === undefined || head?.key !== hold.key) return { kind: "fenced" };
    if (hold.replace) lane.rows[0] = { ...head, kind: hold.replace.kind, payload: copy(hold.replace.payload) };
    if (hold.delay > 0) {
      lane.nonce = null;
      this.#lanes.set(laneKey(hold.chat, hold.lane), this.#clock.now() + hold.delay);
      return { kind: "done" };
    }
    if (lane.attempts === hold.attempts) lane.attempts += 1;
    this.#lanes.set(laneKey(hold.chat, hold.lane), this.#clock.now() + hold.lease);
    return withNext({ kind: "done" }, this.#handRow(hold.chat, hold.lane, hold));
  }

  async outboxDead(
    hold: RowHold & { readonly reason: string; readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
  ): Promise<RowResult> {
    this.#open();
    return this.#finishRow(hold, (row, { attempts }) =>
      this.#bury({ chat: hold.chat, reason: hold.reason, attempts, what: { type: "row", row } }),
    );
  }

  async listDeadLetters(page: {
    readonly limit: number;
    readonly chat?: ChatId;
    readonly after?: string;
  }): Promise<DeadLetter[]> {
    this.#open();
    const from = page.after === undefined ? 0 : Number(page.after);
    return [...this.#letters.values()]
      .filter((letter) => Number(letter.id) > from && (page.chat === undefined || letter.chat === page.chat))
      .slice(0, page.limit);
  }

  async retryDeadLetter(id: string, options: { readonly key?: string } = {}): Promise<boolean> {
    this.#open();
    const letter = this.#letters.get(id);
    if (letter === undefined) return false;
    this.#letters.delete(id);
    if (letter.what.type === "entry") {
      const { kind, body, id: last } = letter.what.entry;
      this.#append(letter.chat, [{ id: replayId(last), kind, body }], Number.POSITIVE_INFINITY);
    } else {
      const { notBefore: _, createdAt: __, ...row } = letter.what.row;
      this.#pushRow(letter.chat, this.#chat(letter.chat), { ...row, key: options.key ?? row.key });
    }
    this.#ring();
    return true;
  }

  async discardDeadLetter(id: string): Promise<boolean> {
    this.#open();
    return this.#letters.delete(id);
  }

  async forget(chat: ChatId): Promise<void> {
    this.#open();
    const stored = this.#chats.get(chat);
    if (stored) this.#setTimers(chat, stored, new Map());
    if (stored && stored.record !== null) this.#recordCount -= 1;
    for (const lane of laneNames) this.#lanes.delete(laneKey(chat, lane));
    for (const letter of this.#letters.values()) if (letter.chat === chat) this.#letters.delete(letter.id);
    this.#ready.delete(chat);
    this.#chats.delete(chat);
  }

  async table(step: TableStep): Promise<TableAnswer> {
    this.#open();
    return this.#tables.carryOut(step, this.#clock.now());
  }

  async read(chat: ChatId): Promise<StoredChat> {
    this.#open();
    const { version, record, mailbox, timers, lanes } = this.#chats.get(chat) ?? emptyChat();
    return {
      version,
      record,
      mailbox: mailbox.length,
      timers: [...timers.values()].sort((a, b) => a.at - b.at),
      outbox: { send: lanes.send.rows.length, call: lanes.call.rows.length },
    };
  }

  async stats(): Promise<StoreStats> {
    this.#open();
    const since = (queue: DueQueue<string>): number | null => {
      const first = queue.firstBy(this.#clock.now());
      return first === undefined ? null : (queue.get(first) ?? null);
    };
    return {
      chats: this.#recordCount,
      active: this.#ready.size,
      lanes: this.#lanes.size,
      timers: this.#timers.size,
      deadLetters: this.#letters.size,
      readySince: since(this.#ready),
      outboxSince: since(this.#lanes),
    };
  }

  async health(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
    return this.#closed ? { ok: false, reason: "closed" } : { ok: true };
  }

  onWork(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#listeners.clear();
  }

  #open(): void {
    if (this.#closed) throw new RengaError("store-closed");
  }

  #ring(): void {
    for (const listener of this.#listeners) queueMicrotask(listener);
  }

  #chat(id: ChatId): Chat {
    let chat = this.#chats.get(id);
    if (chat === undefined) {
      chat = emptyChat();
      this.#chats.set(id, chat);
    }
    return chat;
  }

  #held(hold: Hold): Chat | undefined {
    const chat = this.#chats.get(hold.chat);
    return chat?.lease?.nonce === hold.nonce ? chat : undefined;
  }

  #append(
    id: ChatId,
    entries: readonly NewEntry[],
    cap = storeLimits.mailbox,
  ): { fresh: number; duplicates: number; full: boolean } {
    const now = this.#clock.now();
    this.#dropOldMarks(now);
    const chat = this.#chat(id);
    const answer = { fresh: 0, duplicates: 0, full: false };
    for (const { id: entryId, kind, body } of entries) {
      const mark = JSON.stringify([id, entryId]);
      if (this.#seen.has(mark)) answer.duplicates += 1;
      else if (kind === "event" && chat.mailbox.length >= cap) answer.full = true;
      else {
        this.#seen.set(mark, now + storeLimits.dedupeMs);
        chat.mailbox.push({ id: entryId, kind, body: copy(body), receivedAt: now });
        answer.fresh += 1;
      }
    }
    this.#markReady(id, chat);
    return answer;
  }

  #markReady(id: ChatId, chat: Chat): void {
    if (chat.mailbox.length > 0 && this.#ready.get(id) === undefined) this.#ready.set(id, this.#clock.now());
  }

  /** Hands a chat over, or rings for somebody else to claim it. */
  #offer(id: ChatId, hand: Hand | undefined): Work | undefined {
    const work = this.#handOver(id, hand);
    const at = this.#ready.get(id);
    if (work === undefined && at !== undefined && at <= this.#clock.now()) this.#ring();
    return work;
  }

  #dropOldMarks(now: number): void {
    for (const [mark, until] of this.#seen) {
      if (until > now) return;
      this.#seen.delete(mark);
    }
  }

  #fireTimers(): void {
    const now = this.#clock.now();
    for (let fired = 0; fired < storeLimits.timersPerClaim; fired++) {
      const due = this.#timers.firstBy(now);
      if (due === undefined) return;
      this.#timers.delete(due);
      const [chatId, id] = JSON.parse(due) as [ChatId, string];
      const chat = this.#chat(chatId);
      const timer = chat.timers.get(id);
      if (timer === undefined) continue;
      chat.timers.delete(id);
      chat.mailbox.push({ id: timerEntryId(id, timer.at), kind: "timer", body: timer.body, receivedAt: now });
      this.#markReady(chatId, chat);
    }
  }

  #handOver(id: ChatId, hand: Hand | undefined): Work | undefined {
    const chat = this.#chats.get(id);
    if (hand === undefined || chat === undefined || chat.mailbox.length === 0) return undefined;
    const now = this.#clock.now();
    if (chat.lease?.nonce !== hand.nonce) {
      if ((this.#ready.get(id) ?? now) > now) return undefined;
      const { attempts, failures } = chat.lease ?? { attempts: 0, failures: 0 };
      chat.lease = { nonce: hand.nonce, attempts: attempts + 1, failures };
      this.#ready.set(id, now + hand.lease);
    }
    const { attempts, failures } = chat.lease;
    const { version, record } = chat;
    return { chat: id, nonce: hand.nonce, version, record, entries: firstEntries(chat), attempts, failures };
  }

  /** Ends a held chat's turn: the lease stays, as new, while there are entries. */
  #keep(id: ChatId, chat: Chat, lease: number): MailboxEntry[] {
    if (chat.mailbox.length === 0) {
      chat.lease = null;
      this.#ready.delete(id);
    } else if (chat.lease) {
      chat.lease = { nonce: chat.lease.nonce, attempts: 1, failures: 0 };
      this.#ready.set(id, this.#clock.now() + lease);
    }
    return firstEntries(chat);
  }

  #setTimers(id: ChatId, chat: Chat, timers: Map<string, NewTimer>): void {
    for (const timerId of chat.timers.keys()) this.#timers.delete(JSON.stringify([id, timerId]));
    for (const [timerId, { at }] of timers) this.#timers.set(JSON.stringify([id, timerId]), at);
    chat.timers = timers;
  }

  #pushRow(id: ChatId, chat: Chat, { key, lane, kind, payload, notBefore }: NewOutboxRow): void {
    const row = { key, lane, kind, payload: copy(payload), ...(notBefore !== undefined && { notBefore }) };
    const { rows } = chat.lanes[lane];
    rows.push({ ...row, createdAt: this.#clock.now() });
    if (rows.length === 1) this.#lanes.set(laneKey(id, lane), Math.max(this.#clock.now(), notBefore ?? 0));
  }

  #heldLane(hold: RowHold): LaneState | undefined {
    const lane = this.#chats.get(hold.chat)?.lanes[hold.lane];
    return lane?.nonce === hold.nonce ? lane : undefined;
  }

  #handRows(id: ChatId, hand: Hand | undefined): ClaimedRow[] {
    if (hand === undefined) return [];
    return laneNames.flatMap((lane) => this.#handRow(id, lane, hand) ?? []);
  }

  #handRow(id: ChatId, laneName: Lane, hand: Hand): ClaimedRow | undefined {
    const lane = this.#chats.get(id)?.lanes[laneName];
    const row = lane?.rows[0];
    if (lane === undefined || row === undefined) return undefined;
    const now = this.#clock.now();
    if (lane.nonce !== hand.nonce) {
      if ((this.#lanes.get(laneKey(id, laneName)) ?? now) > now) return undefined;
      lane.nonce = hand.nonce;
      lane.attempts += 1;
      this.#lanes.set(laneKey(id, laneName), now + hand.lease);
    }
    lane.firstAttemptAt ??= now;
    const { key, kind, payload, createdAt } = row;
    const { attempts, firstAttemptAt } = lane;
    return { chat: id, lane: laneName, key, nonce: hand.nonce, kind, payload, attempts, firstAttemptAt, createdAt };
  }

  #finishRow(
    hold: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
    keep: (row: Row, lane: LaneState) => void,
  ): RowResult {
    const lane = this.#heldLane(hold);
    const head = lane?.rows[0];
    if (lane === undefined || head === undefined) return { kind: "fenced" };
    if (head.key === hold.key) {
      keep(head, lane);
      lane.rows.shift();
      Object.assign(lane, { nonce: null, attempts: 0, firstAttemptAt: null });
      const next = lane.rows[0];
      if (next) this.#lanes.set(laneKey(hold.chat, hold.lane), Math.max(this.#clock.now(), next.notBefore ?? 0));
      else this.#lanes.delete(laneKey(hold.chat, hold.lane));
    }
    this.#append(hold.chat, hold.accept ?? []);
    const result = withNext({ kind: "done" }, this.#handRow(hold.chat, hold.lane, hold));
    const work = this.#offer(hold.chat, hold.hand);
    return work === undefined ? result : { ...result, work };
  }

  #bury(letter: Omit<DeadLetter, "id" | "at">): void {
    for (const old of this.#letters.values()) {
      if (old.at + storeLimits.deadLetterMs > this.#clock.now()) break;
      this.#letters.delete(old.id);
    }
    const id = String(++this.#letterCount);
    this.#letters.set(id, { id, at: this.#clock.now(), ...letter });
  }
}

function emptyChat(): Chat {
  const lane = (): LaneState => ({ rows: [], nonce: null, attempts: 0, firstAttemptAt: null });
  const lanes = { send: lane(), call: lane() };
  return { version: 0, record: null, last: null, mailbox: [], lease: null, timers: new Map(), lanes };
}

function timersAfter(timers: ReadonlyMap<string, NewTimer>, commit: Commit): Map<string, NewTimer> {
  const after = new Map(commit.timersCancelled === "all" ? [] : timers);
  if (commit.timersCancelled !== "all") for (const id of commit.timersCancelled) after.delete(id);
  for (const { id, at, body } of commit.timersSet) after.set(id, { id, at, body: copy(body) });
  return after;
}

function firstEntries(chat: Chat): MailboxEntry[] {
  return chat.mailbox.slice(0, storeLimits.entriesPerTurn);
}

function withNext(result: { kind: "done" }, next: ClaimedRow | undefined): RowResult & { kind: "done" } {
  return next === undefined ? result : { ...result, next };
}

function laneKey(chat: ChatId, lane: Lane): string {
  return `${lane}${chat}`;
}

function laneKeyLane(key: string): Lane {
  return key.startsWith("send") ? "send" : "call";
}

function laneKeyChat(key: string): ChatId {
  return key.slice(4);
}

/** As every other store does: what comes out is what JSON keeps, and shares nothing with what went in. */
function copy(json: Json): Json {
  return JSON.parse(JSON.stringify(json)) as Json;
}
