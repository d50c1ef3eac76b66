import type { DatabaseSync } from "node:sqlite";
import { RengaError } from "../../errors.ts";
import { type Clock, systemClock } from "../../ports/clock.ts";
import {
  type Accept,
  type Accepted,
  type ChatId,
  type ClaimedRow,
  type Commit,
  type CommitResult,
  type ConversationStore,
  type DeadLetter,
  type EntryKind,
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
import { orderedEntryMark } from "../entry-mark.ts";
import { GroupCommit } from "./group-commit.ts";
import { closeDatabase, openDatabase } from "./open-database.ts";
import { carryOutInTable } from "./sqlite-tables.ts";
import { type Statements, statements } from "./statements.ts";
import { fromColumn, toColumn } from "./text-column.ts";

export interface SqliteStoreOptions {
  /** The database file; made, with its folder, where it is not there. */
  readonly path: string;
  readonly clock?: Clock;
  /** How long to wait for another process to let go of the file; 1000 ms unless told. */
  readonly lockTimeoutMs?: number;
}

/**
 * The store in one SQLite file, for one process. A step is answered when it is on the disk.
 *
 * Since nobody else can touch the file, leases and ready times live in this process only: those of a process that died
 * are void anyway. What must outlive it is in the tables: entries, records, rows, timers, and how often each was tried.
 */
export function openSqliteStore(options: SqliteStoreOptions): ConversationStore {
  const { db, wasClean } = openDatabase(options.path, options.lockTimeoutMs ?? 1000);
  return new SqliteStore(db, wasClean, options.clock ?? systemClock);
}

/** A chat with entries in its mailbox. */
interface Active {
  readonly id: number;
  readonly name: ChatId;
  version: number;
  hasRecord: boolean;
  /** The mailbox is `head` up to, not including, `end`. */
  head: number;
  end: number;
  nonce: string | null;
  attempts: number;
  failures: number;
}

/** A lane with rows. Attempts and first attempt are those of its head. */
interface ActiveLane {
  readonly chat: number;
  readonly name: ChatId;
  readonly lane: Lane;
  head: number;
  end: number;
  nonce: string | null;
  attempts: number;
  firstAttemptAt: number | null;
}

type Columns = Record<string, unknown>;

const laneNames = ["send", "call"] as const;
const idleCheckpointMs = 500;

class SqliteStore implements ConversationStore {
  readonly #db: DatabaseSync;
  readonly #clock: Clock;
  readonly #sql: Statements;
  readonly #group: GroupCommit;
  readonly #listeners = new Set<() => void>();
  #active = new Map<ChatId, Active>();
  #ready = new DueQueue<ChatId>();
  #lanes = new Map<string, ActiveLane>();
  #lanesDue = new DueQueue<string>();
  /** No timer is due before. */
  #nextTimerAt = 0;
  #records = 0;
  #marksSinceSweep = 0;
  #checkpoint: NodeJS.Timeout | null = null;
  #closing: Promise<void> | null = null;

  constructor(db: DatabaseSync, wasClean: boolean, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
    this.#sql = statements(db);
    this.#group = new GroupCommit(db, () => this.#load());
    const stored = wasClean ? this.#sql.meta.get("chats")?.value : undefined;
    this.#records = typeof stored === "number" ? stored : number(this.#sql.countRecords.get(), "n");
    this.#load();
  }

  accept(batch: readonly Accept[], hand?: Hand): Promise<Accepted[]> {
    return this.#step(() =>
      batch.map(({ chat, entries }) => {
        const { record, given, ...answer } = this.#append(chat, entries);
        const work = this.#offer(chat, hand, { record, given });
        return { chat, ...answer, ...(work && { work }) };
      }),
    );
  }

  claim(hand: Hand, limit: number): Promise<Work[]> {
    return this.#step(() => {
      const now = this.#clock.now();
      this.#fireTimers(now);
      const works: Work[] = [];
      while (works.length < limit) {
        const chat = this.#ready.firstBy(now);
        const work = chat === undefined ? undefined : this.#handOver(chat, hand);
        if (work === undefined) break;
        works.push(work);
      }
      return works;
    });
  }

  commit(commit: Commit): Promise<CommitResult> {
    return this.#step(() => {
      const chat = this.#active.get(commit.chat);
      if (chat?.nonce !== commit.nonce || chat.version !== commit.version) return this.#notCommitted(commit, chat);
      if (commit.consumed > chat.end - chat.head) throw new RengaError("store-bad-commit");
      this.#setTimers(chat.id, commit);

      const version = chat.version + 1;
      const record = commit.record === null ? null : toColumn(commit.record);
      this.#sql.setChat.run(version, toColumn(commit.nonce), record, chat.id);
      this.#records += Number(commit.record !== null) - Number(chat.hasRecord);
      chat.version = version;
      chat.hasRecord = commit.record !== null;
      this.#consume(chat, commit.consumed);
      const outbox = commit.outbox.flatMap((row) => this.#pushRow(chat.id, chat.name, row, commit.hand) ?? []);
      outbox.push(...this.#handOldRows(commit, outbox));
      if (commit.outbox.length > outbox.length) this.#ring();
      return { kind: "committed", version, next: this.#keep(chat, commit.lease), outbox: byLane(outbox) };
    });
  }

  renew(hold: Hold & { readonly lease: number }): Promise<boolean> {
    return this.#step(() => {
      const held = this.#held(hold) !== undefined;
      if (held) this.#ready.set(hold.chat, this.#clock.now() + hold.lease);
      return held;
    });
  }

  release(hold: Hold & { readonly delay: number; readonly failed?: boolean }): Promise<boolean> {
    return this.#step(() => {
      const chat = this.#held(hold);
      if (chat === undefined) return false;
      chat.nonce = null;
      this.#setTries(chat, chat.attempts - 1, chat.failures + (hold.failed ? 1 : 0));
      this.#ready.set(hold.chat, this.#clock.now() + hold.delay);
      if (hold.delay <= 0) this.#ring();
      return true;
    });
  }

  deadLetter(
    hold: Hold & {
      readonly ids: readonly string[];
      readonly reason: string;
      readonly lease: number;
      readonly accept?: readonly NewEntry[];
    },
  ): Promise<{ readonly kind: "moved"; readonly next: MailboxEntry[] } | { readonly kind: "fenced" }> {
    return this.#step(() => {
      const chat = this.#held(hold);
      if (chat === undefined) return { kind: "fenced" };
      const heads = this.#entries(chat);
      const differs = heads.findIndex((entry, i) => entry.id !== hold.ids[i]);
      const moved = differs < 0 ? heads : heads.slice(0, differs);
      for (const { id, kind, body, receivedAt } of moved) {
        const attempts = chat.attempts + chat.failures;
        this.#bury(chat.id, hold.reason, attempts, null, id, kind, JSON.stringify(body), receivedAt, null);
      }
      this.#consume(chat, moved.length);
      this.#append(hold.chat, hold.accept ?? []);
      return { kind: "moved", next: this.#keep(chat, hold.lease) };
    });
  }

  claimOutbox(hand: Hand, limit: number): Promise<ClaimedRow[]> {
    return this.#step(() => {
      const rows: ClaimedRow[] = [];
      while (rows.length < limit) {
        const key = this.#lanesDue.firstBy(this.#clock.now());
        const row = key === undefined ? undefined : this.#handRow(this.#lanes.get(key), hand);
        if (row === undefined) break;
        rows.push(row);
      }
      return rows;
    });
  }

  outboxDone(row: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand }): Promise<RowResult> {
    return this.#step(() => this.#finishRow(row, null));
  }

  outboxRetry(
    hold: RowHold & {
      readonly attempts: number;
      readonly delay: number;
      readonly replace?: { readonly kind: string; readonly payload: Json };
    },
  ): Promise<RowResult> {
    return this.#step(() => {
      const lane = this.#heldLane(hold);
      const head = lane && this.#headRow(lane);
      if (lane === undefined || head === undefined || fromColumn(head.key) !== hold.key) return { kind: "fenced" };
      const place = [lane.chat, lane.lane, lane.head] as const;
      if (hold.replace) {
        this.#sql.replaceRow.run(toColumn(hold.replace.kind), JSON.stringify(hold.replace.payload), ...place);
      }
      const due = this.#clock.now() + (hold.delay > 0 ? hold.delay : hold.lease);
      this.#lanesDue.set(laneKey(hold.chat, hold.lane), due);
      if (hold.delay > 0) {
        lane.nonce = null;
        return { kind: "done" };
      }
      if (lane.attempts === hold.attempts) {
        lane.attempts += 1;
        this.#sql.setRowTries.run(lane.attempts, lane.firstAttemptAt, ...place);
      }
      return withNext({ kind: "done" }, this.#handRow(lane, hold));
    });
  }

  outboxDead(
    hold: RowHold & { readonly reason: string; readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
  ): Promise<RowResult> {
    return this.#step(() => this.#finishRow(hold, hold.reason));
  }

  listDeadLetters(page: {
    readonly limit: number;
    readonly chat?: ChatId;
    readonly after?: string;
  }): Promise<DeadLetter[]> {
    return this.#step(() => {
      const after = page.after === undefined ? 0 : letterRow(page.after);
      const rows =
        page.chat === undefined
          ? this.#sql.letters.all(after, page.limit)
          : this.#sql.lettersOf.all(toColumn(page.chat), after, page.limit);
      return rows.map(letter);
    });
  }

  retryDeadLetter(id: string, options: { readonly key?: string } = {}): Promise<boolean> {
    return this.#step(() => {
      const stored = this.#sql.letter.get(letterRow(id));
      if (stored === undefined) return false;
      this.#sql.deleteLetter.run(letterRow(id));
      const { chat, what } = letter(stored);
      if (what.type === "entry") {
        const { kind, body, id: last } = what.entry;
        this.#append(chat, [{ id: replayId(last), kind, body }], Number.POSITIVE_INFINITY);
      } else {
        const { key, lane, kind, payload } = what.row;
        this.#pushRow(number(stored, "chat"), chat, { key: options.key ?? key, lane, kind, payload }, undefined);
      }
      this.#ring();
      return true;
    });
  }

  discardDeadLetter(id: string): Promise<boolean> {
    return this.#step(() => Number(this.#sql.deleteLetter.run(letterRow(id)).changes) > 0);
  }

  forget(chat: ChatId): Promise<void> {
    return this.#step(() => {
      const stored = this.#sql.chat.get(toColumn(chat));
      if (stored === undefined) return;
      for (const statement of this.#sql.forget) statement.run(number(stored, "id"));
      if (stored.record !== null) this.#records -= 1;
      this.#active.delete(chat);
      this.#ready.delete(chat);
      for (const lane of laneNames) {
        this.#lanes.delete(laneKey(chat, lane));
        this.#lanesDue.delete(laneKey(chat, lane));
      }
    });
  }

  table(step: TableStep): Promise<TableAnswer> {
    return this.#step(() => carryOutInTable(this.#sql, step, this.#clock.now()));
  }

  read(chat: ChatId): Promise<StoredChat> {
    return this.#step(() => {
      const stored = this.#sql.chat.get(toColumn(chat));
      const active = this.#active.get(chat);
      const rows = (lane: Lane): number => size(this.#lanes.get(laneKey(chat, lane)));
      return {
        version: stored === undefined ? 0 : number(stored, "version"),
        record: recordOf(stored),
        mailbox: size(active),
        timers: stored === undefined ? [] : this.#sql.timers.all(number(stored, "id")).map(timer),
        outbox: { send: rows("send"), call: rows("call") },
      };
    });
  }

  stats(): Promise<StoreStats> {
    return this.#step(() => ({
      chats: this.#records,
      active: this.#active.size,
      lanes: this.#lanes.size,
      timers: number(this.#sql.countTimers.get(), "n"),
      deadLetters: number(this.#sql.countLetters.get(), "n"),
      readySince: since(this.#ready, this.#clock.now()),
      outboxSince: since(this.#lanesDue, this.#clock.now()),
    }));
  }

  async health(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
    const reason = this.#closing ? "closed" : this.#group.failure;
    return reason === null ? { ok: true } : { ok: false, reason };
  }

  onWork(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    this.#closing ??= this.#group.drained().then(() => {
      if (this.#checkpoint) clearTimeout(this.#checkpoint);
      this.#listeners.clear();
      this.#sql.setMeta.run("chats", this.#records);
      closeDatabase(this.#db);
    });
    return this.#closing;
  }

  async #step<T>(run: () => T): Promise<T> {
    if (this.#closing) throw new RengaError("store-closed");
    this.#checkpoint ??= setTimeout(() => this.#checkpointWhenIdle(), idleCheckpointMs).unref();
    return this.#group.run(run);
  }

  /** Moves what was written from the log to the file while nobody waits for the disk. */
  #checkpointWhenIdle(): void {
    this.#checkpoint = null;
    if (this.#closing) return;
    try {
      this.#db.exec("PRAGMA wal_checkpoint(PASSIVE)");
    } catch {
      // The next step meets the same disk, and answers with what is wrong.
    }
  }

  #ring(): void {
    for (const listener of this.#listeners) queueMicrotask(listener);
  }

  /** Who waits, from the tables: at the start, and after a group was undone. Nobody holds anything then. */
  #load(): void {
    this.#active = new Map();
    this.#ready = new DueQueue();
    this.#lanes = new Map();
    this.#lanesDue = new DueQueue();
    this.#nextTimerAt = 0;
    for (const row of this.#sql.activeChats.all()) {
      const name = fromColumn(row.name);
      this.#ready.set(name, number(row, "receivedAt"));
      this.#active.set(name, {
        id: number(row, "chat"),
        name,
        version: number(row, "version"),
        hasRecord: row.hasRecord === 1,
        head: number(row, "head"),
        end: number(row, "past"),
        nonce: null,
        attempts: number(row, "attempts"),
        failures: number(row, "failures"),
      });
    }
    for (const row of this.#sql.activeLanes.all()) {
      const name = fromColumn(row.name);
      const lane = row.lane as Lane;
      this.#lanesDue.set(laneKey(name, lane), Math.max(number(row, "createdAt"), Number(row.notBefore ?? 0)));
      this.#lanes.set(laneKey(name, lane), {
        chat: number(row, "chat"),
        name,
        lane,
        head: number(row, "head"),
        end: number(row, "past"),
        nonce: null,
        attempts: number(row, "attempts"),
        firstAttemptAt: row.firstAttemptAt as number | null,
      });
    }
  }

  #held(hold: Hold): Active | undefined {
    const chat = this.#active.get(hold.chat);
    return chat?.nonce === hold.nonce ? chat : undefined;
  }

  /** The chat as active, with its record where it had to be read for that. */
  #activate(name: ChatId): { readonly chat: Active; readonly record?: string | null } {
    const known = this.#active.get(name);
    if (known) return { chat: known };
    const stored = this.#sql.chat.get(toColumn(name));
    const record = recordOf(stored);
    const id =
      stored === undefined ? Number(this.#sql.addChat.run(toColumn(name)).lastInsertRowid) : number(stored, "id");
    const version = stored === undefined ? 0 : number(stored, "version");
    const none = { head: 1, end: 1, nonce: null, attempts: 0, failures: 0 };
    const chat = { id, name, version, hasRecord: record !== null, ...none };
    this.#active.set(name, chat);
    return { chat, record };
  }

  #append(
    name: ChatId,
    entries: readonly NewEntry[],
    cap = storeLimits.mailbox,
  ): { fresh: number; duplicates: number; full: boolean; record?: string | null; given?: MailboxEntry[] } {
    if (entries.length === 0) return { fresh: 0, duplicates: 0, full: false };
    const now = this.#clock.now();
    const { chat, ...read } = this.#activate(name);
    const answer = { fresh: 0, duplicates: 0, full: false };
    const given: MailboxEntry[] | undefined = size(chat) === 0 ? [] : undefined;
    for (const entry of entries) {
      const mark = orderedEntryMark(name, entry.id);
      if (entry.kind === "event" && size(chat) >= cap) {
        if (this.#sql.mark.get(mark, now) === undefined) answer.full = true;
        else answer.duplicates += 1;
      } else if (Number(this.#sql.addMark.run(mark, now + storeLimits.dedupeMs, now).changes) === 0) {
        answer.duplicates += 1;
      } else {
        this.#addEntry(chat, entry, now);
        given?.push({ ...entry, receivedAt: now });
        answer.fresh += 1;
      }
    }
    if (size(chat) === 0) this.#active.delete(name);
    else if (this.#ready.get(name) === undefined) this.#ready.set(name, now);
    this.#sweepMarks(answer.fresh, now);
    return { ...answer, ...read, ...(given && { given }) };
  }

  #addEntry(chat: Active, { id, kind, body }: NewEntry, now: number): void {
    this.#sql.addEntry.run(chat.id, chat.end, toColumn(id), kind, JSON.stringify(body), now);
    chat.end += 1;
  }

  /** Expired marks go away at twice the pace at which new ones come. */
  #sweepMarks(added: number, now: number): void {
    this.#marksSinceSweep += added;
    if (this.#marksSinceSweep < 64) return;
    this.#sql.sweepMarks.run(now, 2 * this.#marksSinceSweep);
    this.#marksSinceSweep = 0;
  }

  #fireTimers(now: number): void {
    if (this.#nextTimerAt > now) return;
    const due = this.#sql.dueTimers.all(now, storeLimits.timersPerClaim);
    for (const row of due) {
      const { chat } = this.#activate(fromColumn(row.name));
      const { id, at, body } = timer(row);
      this.#sql.deleteTimer.run(chat.id, toColumn(id));
      this.#addEntry(chat, { id: timerEntryId(id, at), kind: "timer", body }, now);
      if (this.#ready.get(chat.name) === undefined) this.#ready.set(chat.name, now);
    }
    if (due.length < storeLimits.timersPerClaim) {
      this.#nextTimerAt = Number(this.#sql.nextTimer.get()?.at ?? Number.POSITIVE_INFINITY);
    }
  }

  /** Hands a chat over, or rings for somebody else to claim it. */
  #offer(
    name: ChatId,
    hand: Hand | undefined,
    known: { record?: string | null | undefined; given?: MailboxEntry[] | undefined },
  ): Work | undefined {
    const work = this.#handOver(name, hand, known);
    const at = this.#ready.get(name);
    if (work === undefined && at !== undefined && at <= this.#clock.now()) this.#ring();
    return work;
  }

  /** `known` saves reading back what this very step has read or written. */
  #handOver(
    name: ChatId,
    hand: Hand | undefined,
    known: { record?: string | null | undefined; given?: MailboxEntry[] | undefined } = {},
  ): Work | undefined {
    const chat = this.#active.get(name);
    if (hand === undefined || chat === undefined) return undefined;
    const now = this.#clock.now();
    if (chat.nonce !== hand.nonce) {
      if ((this.#ready.get(name) ?? now) > now) return undefined;
      chat.nonce = hand.nonce;
      this.#setTries(chat, chat.attempts + 1, chat.failures);
      this.#ready.set(name, now + hand.lease);
    }
    const { version, attempts, failures } = chat;
    const record = known.record === undefined ? recordOf(this.#sql.record.get(chat.id)) : known.record;
    const entries = known.given?.slice(0, storeLimits.entriesPerTurn) ?? this.#entries(chat);
    return { chat: name, nonce: hand.nonce, version, record, entries, attempts, failures };
  }

  #setTries(chat: Active, attempts: number, failures: number): void {
    chat.attempts = attempts;
    chat.failures = failures;
    this.#sql.setTries.run(attempts, failures, chat.id, chat.head);
  }

  #entries(chat: Active): MailboxEntry[] {
    return this.#sql.entries.all(chat.id, storeLimits.entriesPerTurn).map((row) => ({
      id: fromColumn(row.id),
      kind: row.kind as EntryKind,
      body: json(row.body),
      receivedAt: number(row, "receivedAt"),
    }));
  }

  #consume(chat: Active, count: number): void {
    if (count === 0) return;
    chat.head += count;
    this.#sql.deleteEntries.run(chat.id, chat.head);
  }

  /** Ends a held chat's turn: the lease stays, as new, while there are entries. */
  #keep(chat: Active, lease: number): MailboxEntry[] {
    if (size(chat) === 0) {
      this.#active.delete(chat.name);
      this.#ready.delete(chat.name);
      return [];
    }
    this.#setTries(chat, 1, 0);
    this.#ready.set(chat.name, this.#clock.now() + lease);
    return this.#entries(chat);
  }

  #notCommitted(commit: Commit, chat: Active | undefined): CommitResult {
    const held = chat?.nonce === commit.nonce;
    const stored = this.#sql.chat.get(toColumn(commit.chat));
    const isLast = stored !== undefined && stored.last !== null && fromColumn(stored.last) === commit.nonce;
    if (isLast && number(stored, "version") === commit.version + 1) {
      const next = held ? this.#keep(chat, commit.lease) : [];
      return { kind: "already", version: commit.version + 1, next, outbox: this.#handOldRows(commit, []) };
    }
    return held ? { kind: "stale", version: chat.version } : { kind: "fenced" };
  }

  #setTimers(chat: number, { timersSet, timersCancelled }: Commit): void {
    if (timersSet.length > 0) {
      const kept = new Set(timersCancelled === "all" ? [] : this.#sql.timers.all(chat).map((row) => timer(row).id));
      if (timersCancelled !== "all") for (const id of timersCancelled) kept.delete(id);
      for (const { id } of timersSet) kept.add(id);
      if (kept.size > storeLimits.timersPerChat) throw new RengaError("store-timer-limit");
    }
    if (timersCancelled === "all") this.#sql.deleteTimers.run(chat);
    else for (const id of timersCancelled) this.#sql.deleteTimer.run(chat, toColumn(id));
    for (const { id, at, body } of timersSet) {
      this.#sql.setTimer.run(chat, toColumn(id), at, JSON.stringify(body));
      this.#nextTimerAt = Math.min(this.#nextTimerAt, at);
    }
  }

  /** Puts a row at the end of its lane; hands it over where it is the only one, is due, and there is a hand. */
  #pushRow(chat: number, name: ChatId, row: NewOutboxRow, hand: Hand | undefined): ClaimedRow | undefined {
    const { key, lane: laneName, kind, payload, notBefore } = row;
    const now = this.#clock.now();
    const lane = this.#lanes.get(laneKey(name, laneName));
    const handed = lane === undefined && hand !== undefined && (notBefore ?? 0) <= now ? hand : undefined;
    const seq = lane?.end ?? 1;
    const attempts = handed ? 1 : 0;
    const firstAttemptAt = handed ? now : null;
    const texts = [toColumn(key), toColumn(kind), JSON.stringify(payload)] as const;
    this.#sql.addRow.run(chat, laneName, seq, ...texts, notBefore ?? null, now, attempts, firstAttemptAt);
    if (lane) lane.end += 1;
    else {
      const started = { chat, name, lane: laneName, head: 1, end: 2, nonce: handed?.nonce ?? null };
      this.#lanes.set(laneKey(name, laneName), { ...started, attempts, firstAttemptAt });
      this.#lanesDue.set(laneKey(name, laneName), handed ? now + handed.lease : Math.max(now, notBefore ?? 0));
    }
    if (handed === undefined) return undefined;
    const { nonce } = handed;
    return { chat: name, lane: laneName, key, nonce, kind, payload, attempts, firstAttemptAt: now, createdAt: now };
  }

  /** Heads that waited before this commit, or that an earlier call of it took. */
  #handOldRows({ chat, hand }: Commit, taken: readonly ClaimedRow[]): ClaimedRow[] {
    if (hand === undefined) return [];
    const open = laneNames.filter((lane) => taken.every((row) => row.lane !== lane));
    return open.flatMap((lane) => this.#handRow(this.#lanes.get(laneKey(chat, lane)), hand) ?? []);
  }

  #handRow(lane: ActiveLane | undefined, hand: Hand): ClaimedRow | undefined {
    if (lane === undefined) return undefined;
    const now = this.#clock.now();
    const { name, chat, head } = lane;
    if (lane.nonce !== hand.nonce) {
      if ((this.#lanesDue.get(laneKey(name, lane.lane)) ?? now) > now) return undefined;
      lane.nonce = hand.nonce;
      lane.attempts += 1;
      lane.firstAttemptAt ??= now;
      this.#sql.setRowTries.run(lane.attempts, lane.firstAttemptAt, chat, lane.lane, head);
      this.#lanesDue.set(laneKey(name, lane.lane), now + hand.lease);
    }
    const row = this.#headRow(lane);
    return {
      chat: name,
      lane: lane.lane,
      key: fromColumn(row.key),
      nonce: hand.nonce,
      kind: fromColumn(row.kind),
      payload: json(row.payload),
      attempts: lane.attempts,
      firstAttemptAt: lane.firstAttemptAt ?? now,
      createdAt: number(row, "createdAt"),
    };
  }

  #heldLane(hold: RowHold): ActiveLane | undefined {
    const lane = this.#lanes.get(laneKey(hold.chat, hold.lane));
    return lane?.nonce === hold.nonce ? lane : undefined;
  }

  #headRow(lane: ActiveLane): Columns {
    const row = this.#sql.row.get(lane.chat, lane.lane, lane.head);
    if (row === undefined) throw new Error(`lane ${lane.lane} of chat ${lane.chat} has lost its head`);
    return row;
  }

  /** `reason`: keep the row among the dead letters. */
  #finishRow(
    hold: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
    reason: string | null,
  ): RowResult {
    const lane = this.#heldLane(hold);
    if (lane === undefined) return { kind: "fenced" };
    const head = this.#headRow(lane);
    if (fromColumn(head.key) === hold.key) {
      if (reason !== null) {
        const { kind, payload, createdAt, notBefore } = head;
        const body = String(payload);
        const at = Number(createdAt);
        this.#bury(lane.chat, reason, lane.attempts, lane.lane, hold.key, fromColumn(kind), body, at, notBefore);
      }
      this.#dropHead(lane);
    }
    const { given } = this.#append(hold.chat, hold.accept ?? []);
    const result = withNext({ kind: "done" }, size(lane) === 0 ? undefined : this.#handRow(lane, hold));
    const work = this.#offer(hold.chat, hold.hand, { given });
    return work === undefined ? result : { ...result, work };
  }

  #dropHead(lane: ActiveLane): void {
    this.#sql.deleteRow.run(lane.chat, lane.lane, lane.head);
    lane.head += 1;
    Object.assign(lane, { nonce: null, attempts: 0, firstAttemptAt: null });
    const key = laneKey(lane.name, lane.lane);
    if (size(lane) === 0) {
      this.#lanes.delete(key);
      this.#lanesDue.delete(key);
    } else {
      this.#lanesDue.set(key, Math.max(this.#clock.now(), Number(this.#headRow(lane).notBefore ?? 0)));
    }
  }

  #bury(
    chat: number,
    reason: string,
    attempts: number,
    lane: Lane | null,
    key: string,
    kind: string,
    body: string,
    since: number,
    notBefore: unknown,
  ): void {
    const now = this.#clock.now();
    this.#sql.sweepLetters.run(now - storeLimits.deadLetterMs);
    const texts = [lane, toColumn(key), toColumn(kind), body] as const;
    this.#sql.bury.run(chat, now, toColumn(reason), attempts, ...texts, since, notBefore as number | null);
  }
}

function size(range: { readonly head: number; readonly end: number } | undefined): number {
  return range === undefined ? 0 : range.end - range.head;
}

function number(row: Columns | undefined, column: string): number {
  return Number(row?.[column]);
}

function json(column: unknown): Json {
  return JSON.parse(String(column)) as Json;
}

function recordOf(row: Columns | undefined): string | null {
  const record = row?.record ?? null;
  return record === null ? null : fromColumn(record);
}

function timer(row: Columns): NewTimer {
  return { id: fromColumn(row.id), at: number(row, "at"), body: json(row.body) };
}

function since(queue: DueQueue<string>, now: number): number | null {
  const first = queue.firstBy(now);
  return first === undefined ? null : (queue.get(first) ?? null);
}

/** Ids of letters are row numbers; any other text names no row. */
function letterRow(id: string): number {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0;
}

function letter(row: Columns): DeadLetter {
  const [key, kind, body, at] = [fromColumn(row.key), fromColumn(row.kind), json(row.body), number(row, "since")];
  const about = {
    id: String(row.id),
    chat: fromColumn(row.name),
    at: number(row, "at"),
    reason: fromColumn(row.reason),
    attempts: number(row, "attempts"),
  };
  if (row.lane === null) {
    const entry = { id: key, kind: kind as EntryKind, body, receivedAt: at };
    return { ...about, what: { type: "entry", entry } };
  }
  const notBefore = row.notBefore === null ? {} : { notBefore: number(row, "notBefore") };
  const dead = { key, lane: row.lane as Lane, kind, payload: body, createdAt: at, ...notBefore };
  return { ...about, what: { type: "row", row: dead } };
}

function byLane(rows: ClaimedRow[]): ClaimedRow[] {
  return rows.sort((a, b) => laneNames.indexOf(a.lane) - laneNames.indexOf(b.lane));
}

function withNext(result: { kind: "done" }, next: ClaimedRow | undefined): RowResult & { kind: "done" } {
  return next === undefined ? result : { ...result, next };
}

function laneKey(chat: ChatId, lane: Lane): string {
  return `${lane}${chat}`;
}
