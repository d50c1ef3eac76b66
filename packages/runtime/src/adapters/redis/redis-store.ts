import { setTimeout as sleep } from "node:timers/promises";
import { Cluster, type Redis } from "ioredis";
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
  type MailboxEntry,
  type NewEntry,
  type RowHold,
  type RowResult,
  type StoredChat,
  type StoreStats,
  storeLimits,
  type TableAnswer,
  type TableStep,
  type Work,
} from "../../ports/conversation-store.ts";
import { replayId } from "../derived-ids.ts";
import { entryMark } from "../entry-mark.ts";
import { checkServer, type Durability, type ServerFacts } from "./check-server.ts";
import {
  decodeClaimedRow,
  decodeEntry,
  decodeLetter,
  decodeLetterId,
  decodeRecord,
  decodeTableAnswer,
  decodeTimer,
  encodeEntry,
  encodeLetterId,
  encodeRecord,
  encodeRow,
  encodeRowBody,
  encodeTableRow,
  encodeTimer,
  type LetterId,
  laneLetters,
  type RowReply,
  token,
} from "./codec.ts";
import { connect } from "./connect.ts";
import { type Keys, keys, partitionOf } from "./keys.ts";
import { runScript, type Script } from "./script.ts";
import { acceptScript } from "./scripts/accept.ts";
import { claimScript } from "./scripts/claim.ts";
import { claimOutboxScript } from "./scripts/claim-outbox.ts";
import { commitScript } from "./scripts/commit.ts";
import { deadLetterScript } from "./scripts/dead-letter.ts";
import { dueScript } from "./scripts/due.ts";
import { finishRowScript } from "./scripts/finish-row.ts";
import { forgetScript } from "./scripts/forget.ts";
import { listLettersScript } from "./scripts/list-letters.ts";
import { readScript } from "./scripts/read.ts";
import { releaseScript } from "./scripts/release.ts";
import { renewScript } from "./scripts/renew.ts";
import { retryRowScript } from "./scripts/retry-row.ts";
import { statsScript } from "./scripts/stats.ts";
import { tableScript } from "./scripts/table.ts";
import { readLetterScript, takeLetterScript } from "./scripts/take-letter.ts";

export interface RedisStoreOptions {
  /** `redis://` or `rediss://`; several addresses are those of a cluster. */
  readonly url: string | readonly string[];
  /** What all keys begin with; `renga` unless told. */
  readonly namespace?: string;
  /** Into how many parts chats are divided; fixed at the first start, 64 unless told. */
  readonly partitions?: number;
  readonly durability?: Durability;
  /** How long an answer is waited for; 800 ms unless told. */
  readonly timeoutMs?: number;
  /** Replaces the server's time; for tests. */
  readonly clock?: Clock;
  /** Told of settings that are unwise. */
  readonly warn?: (message: string) => void;
}

const defaultPartitions = 64;
const schemaVersion = 1;
const replicaTimeoutMs = 500;
const readyTimeoutMs = 8000;

/**
 * The store in Redis, for any number of processes. A chat and all that belongs to it lie in one partition; each step
 * is one script. Throws `store-unavailable`, `store-unsafe`, `store-mismatch`, `store-newer`.
 */
export async function openRedisStore(options: RedisStoreOptions): Promise<ConversationStore> {
  const { namespace = "renga", durability = "fast", timeoutMs = 800, warn = () => {} } = options;
  if (/[{}]/.test(namespace)) throw new RengaError("store-mismatch", "The namespace must not hold braces.");
  const client = connect([options.url].flat(), timeoutMs);
  // Errors of the connection come out of the calls that meet them, which know less of the reason than the last of these.
  let reason: Error | undefined;
  client.on("error", (error: Error) => {
    reason = error;
  });
  try {
    await ready(client);
    const facts = await checkServers(client, durability, warn);
    const names = keys(namespace);
    const partitions = await agree(client, names, options.partitions);
    return new RedisStore(client, names, partitions, durability, facts, options.clock);
  } catch (error) {
    client.disconnect();
    throw unavailable(error instanceof RengaError ? error : (reason ?? error));
  }
}

type WorkReply = readonly [record: string | null, attempts: number, failures: number, entries: string[] | null];

class RedisStore implements ConversationStore {
  readonly #client: Redis | Cluster;
  readonly #keys: Keys;
  readonly #prefixes: readonly string[];
  readonly #durability: Durability;
  readonly #facts: ServerFacts;
  readonly #clock: Clock | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #underWay = new Set<Promise<unknown>>();
  #subscriber: Redis | null = null;
  #closing: Promise<void> | null = null;

  constructor(
    client: Redis | Cluster,
    names: Keys,
    partitions: number,
    durability: Durability,
    facts: ServerFacts,
    clock: Clock | undefined,
  ) {
    this.#client = client;
    this.#keys = names;
    this.#prefixes = Array.from({ length: partitions }, (_, partition) => names.prefix(partition));
    this.#durability = durability;
    this.#facts = facts;
    this.#clock = clock;
  }

  accept(batch: readonly Accept[], hand?: Hand): Promise<Accepted[]> {
    return this.#step(async () => {
      const accepted = Promise.all(batch.map((item) => this.#accept(item, hand)));
      const [answers] = await Promise.all([accepted, batch.length > 0 && this.#replicated()]);
      return answers;
    });
  }

  claim(hand: Hand, limit: number): Promise<Work[]> {
    return this.#step(async () => {
      const replies = await this.#claimDue("chats", claimScript, hand, limit);
      return pairs<WorkReply>(replies).map(([chat, reply]) => decodeWork(chat, hand.nonce, reply, []));
    });
  }

  commit(commit: Commit): Promise<CommitResult> {
    return this.#step(async () => {
      const { chat, nonce, version, record, consumed, outbox, timersSet, timersCancelled, lease, hand } = commit;
      const cancelled = timersCancelled === "all" ? [] : timersCancelled;
      const reply = (await this.#run(commitScript, chat, [
        ...[chat, token(nonce), version, encodeRecord(record), consumed, lease],
        ...[hand ? token(hand.nonce) : "", hand?.lease ?? 0],
        ...[timersCancelled === "all" ? -1 : cancelled.length, timersSet.length],
        ...cancelled.map((id) => JSON.stringify(id)),
        ...timersSet.flatMap(encodeTimer),
        ...outbox.flatMap((row) => [laneLetters[row.lane], row.notBefore ?? "", encodeRow(row)]),
      ])) as CommitReply;
      if (reply[0] === "timers") throw new RengaError("store-timer-limit");
      if (reply[0] === "consumed") throw new RengaError("store-bad-commit");
      if (reply[0] === "fenced") return { kind: "fenced" };
      if (reply[0] === "stale") return { kind: "stale", version: reply[1] };
      const [kind, stored, next, rows, ring] = reply;
      if (ring === 1) this.#ring();
      const handed = rows.map((row) => decodeClaimedRow(chat, hand?.nonce ?? "", row));
      return { kind, version: stored, next: next.map(decodeEntry), outbox: handed };
    });
  }

  renew({ chat, nonce, lease }: Hold & { readonly lease: number }): Promise<boolean> {
    return this.#step(async () => (await this.#run(renewScript, chat, [chat, token(nonce), lease])) === 1);
  }

  release(hold: Hold & { readonly delay: number; readonly failed?: boolean }): Promise<boolean> {
    return this.#step(async () => {
      const args = [hold.chat, token(hold.nonce), hold.delay, hold.failed ? 1 : 0];
      const released = (await this.#run(releaseScript, hold.chat, args)) === 1;
      if (released && hold.delay <= 0) this.#ring();
      return released;
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
    return this.#step(async () => {
      const { chat, nonce, lease, reason, ids, accept = [] } = hold;
      const reply = (await this.#run(deadLetterScript, chat, [
        ...[chat, token(nonce), lease, JSON.stringify(reason), JSON.stringify(chat), ids.length],
        ...ids.map((id) => JSON.stringify(id)),
        ...accept.flatMap((entry) => entryArgs(chat, entry)),
      ])) as ["fenced"] | ["moved", string[]];
      return reply[0] === "fenced" ? { kind: "fenced" } : { kind: "moved", next: reply[1].map(decodeEntry) };
    });
  }

  claimOutbox(hand: Hand, limit: number): Promise<ClaimedRow[]> {
    return this.#step(async () => {
      const replies = await this.#claimDue("rows", claimOutboxScript, hand, limit);
      return pairs<RowReply>(replies).map(([chat, row]) => decodeClaimedRow(chat, hand.nonce, row));
    });
  }

  outboxDone(row: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand }): Promise<RowResult> {
    return this.#step(() => this.#finishRow(row, ""));
  }

  outboxRetry(
    hold: RowHold & {
      readonly attempts: number;
      readonly delay: number;
      readonly replace?: { readonly kind: string; readonly payload: Json };
    },
  ): Promise<RowResult> {
    return this.#step(async () => {
      const { chat, attempts, delay, replace } = hold;
      const args = [...rowArgs(hold), attempts, delay, replace ? encodeRowBody(replace) : ""];
      const reply = (await this.#run(retryRowScript, chat, args)) as FinishReply;
      return reply[0] === "fenced" ? { kind: "fenced" } : decodeFinish(hold, undefined, reply);
    });
  }

  outboxDead(
    hold: RowHold & { readonly reason: string; readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
  ): Promise<RowResult> {
    return this.#step(() => this.#finishRow(hold, JSON.stringify(hold.reason)));
  }

  listDeadLetters(page: {
    readonly limit: number;
    readonly chat?: ChatId;
    readonly after?: string;
  }): Promise<DeadLetter[]> {
    return this.#step(async () => {
      const after = page.after === undefined ? null : decodeLetterId(page.after);
      const all = page.chat === undefined ? this.#prefixes.keys() : [this.#partition(page.chat)];
      const pages = await Promise.all([...all].map((partition) => this.#letters(partition, page, after)));
      return pages
        .flat()
        .sort(([a], [b]) => a.at - b.at || a.partition - b.partition || a.number - b.number)
        .slice(0, page.limit)
        .map(([id, stored]) => decodeLetter(id, stored));
    });
  }

  retryDeadLetter(id: string, options: { readonly key?: string } = {}): Promise<boolean> {
    return this.#step(async () => {
      const place = this.#letterPlace(id);
      if (place === null) return false;
      const stored = (await this.#runIn(place.partition, readLetterScript, [place.field])) as [number, string] | null;
      if (stored === null || stored[0] !== place.at) return false;
      const { chat, what } = decodeLetter(place, stored[1]);
      const again =
        what.type === "entry"
          ? ["entry", ...entryArgs(chat, { ...what.entry, id: replayId(what.entry.id) }, "0")]
          : [laneLetters[what.row.lane], encodeRow({ ...what.row, key: options.key ?? what.row.key })];
      const taken = (await this.#runIn(place.partition, takeLetterScript, [place.field, chat, ...again])) === 1;
      if (taken) this.#ring();
      return taken;
    });
  }

  discardDeadLetter(id: string): Promise<boolean> {
    return this.#step(async () => {
      const place = this.#letterPlace(id);
      if (place === null) return false;
      return (await this.#runIn(place.partition, takeLetterScript, [place.field, "", "nothing"])) === 1;
    });
  }

  forget(chat: ChatId): Promise<void> {
    return this.#step(async () => {
      await this.#run(forgetScript, chat, [chat]);
    });
  }

  table(step: TableStep): Promise<TableAnswer> {
    return this.#step(async () => {
      const { table } = step;
      const key = step.do === "list" ? "" : step.key;
      const effect = "effect" in step ? step.effect : "";
      const put = step.do === "put" ? [encodeTableRow(step), step.ifAbsent ? 1 : 0, step.lifetime ?? ""] : ["", 0, ""];
      const partition = partitionOf(`table ${table}`, this.#prefixes.length);
      const reply = await this.#runIn(partition, tableScript, [step.do, table, key, effect, ...put]);
      return decodeTableAnswer(key, reply as string | string[]);
    });
  }

  read(chat: ChatId): Promise<StoredChat> {
    return this.#step(async () => {
      const [stored, mailbox, timers, send, call] = (await this.#run(readScript, chat, [chat])) as ReadReply;
      const { version, record } = decodeRecord(stored);
      const decoded = pairs<string>(timers).map(([id, timer]) => decodeTimer(id, timer));
      decoded.sort((a, b) => a.at - b.at);
      return { version, record, mailbox, timers: decoded, outbox: { send, call } };
    });
  }

  stats(): Promise<StoreStats> {
    return this.#step(async () => {
      const parts = (await Promise.all(
        this.#prefixes.map((_, partition) => this.#runIn(partition, statsScript, [])),
      )) as StatsReply[];
      const sum = (i: 0 | 1 | 2 | 3 | 4): number => parts.reduce((total, part) => total + part[i], 0);
      const oldest = (i: 5 | 6): number | null => {
        const times = parts.flatMap((part) => part[i] ?? []);
        return times.length === 0 ? null : Math.min(...times);
      };
      return {
        chats: sum(0),
        active: sum(1),
        lanes: sum(2),
        timers: sum(3),
        deadLetters: sum(4),
        readySince: oldest(5),
        outboxSince: oldest(6),
      };
    });
  }

  async health(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
    if (this.#closing) return { ok: false, reason: "closed" };
    try {
      await this.#client.ping();
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: unavailable(error).message };
    }
  }

  onWork(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#subscriber ??= this.#subscribe();
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#underWay).then(() => {
      this.#listeners.clear();
      this.#subscriber?.disconnect();
      this.#client.disconnect();
    });
    return this.#closing;
  }

  #step<T>(run: () => Promise<T>): Promise<T> {
    if (this.#closing) return Promise.reject(new RengaError("store-closed"));
    const step = run().catch((error: unknown) => {
      throw unavailable(error);
    });
    this.#underWay.add(step);
    const end = (): void => {
      this.#underWay.delete(step);
    };
    step.then(end, end);
    return step;
  }

  #partition(chat: ChatId): number {
    return partitionOf(chat, this.#prefixes.length);
  }

  #run(script: Script, chat: ChatId, args: readonly (string | number)[]): Promise<unknown> {
    return this.#runIn(this.#partition(chat), script, args);
  }

  #runIn(partition: number, script: Script, args: readonly (string | number)[]): Promise<unknown> {
    const prefix = this.#prefixes[partition] ?? this.#keys.prefix(partition);
    return runScript(this.#client, script, prefix, [this.#clock?.now() ?? "", ...args]);
  }

  async #accept({ chat, entries }: Accept, hand: Hand | undefined): Promise<Accepted> {
    const reply = (await this.#run(acceptScript, chat, [
      ...[chat, hand ? token(hand.nonce) : "", hand?.lease ?? 0],
      ...entries.flatMap((entry) => entryArgs(chat, entry)),
    ])) as AcceptReply;
    const [fresh, duplicates, full, ring, now, work] = reply;
    if (ring === 1) this.#ring();
    const answer = { chat, fresh, duplicates, full: full === 1 };
    if (work === null || hand === undefined) return answer;
    const given = entries.slice(0, storeLimits.entriesPerTurn).map((entry) => ({ ...entry, receivedAt: now }));
    return { ...answer, work: decodeWork(chat, hand.nonce, work, given) };
  }

  /** Waits until a replica has what this connection wrote. */
  async #replicated(): Promise<void> {
    if (this.#durability !== "replicated") return;
    const confirmed = this.#facts.waitsForDisk
      ? ((await this.#client.call("WAITAOF", 1, 1, replicaTimeoutMs)) as [number, number])[1]
      : await this.#client.wait(1, replicaTimeoutMs);
    if (confirmed < 1) throw new RengaError("store-not-replicated");
  }

  /** Asks first where there is something, so that an idle poll is one script; on a cluster every partition is asked. */
  async #claimDue(what: "chats" | "rows", script: Script, hand: Hand, limit: number): Promise<unknown[]> {
    const due = await this.#duePartitions(what);
    const asked = due.slice(0, limit);
    const share = Math.max(1, Math.floor(limit / Math.max(1, asked.length)));
    const args = [token(hand.nonce), hand.lease, share];
    const replies = await Promise.all(asked.map((partition) => this.#runIn(partition, script, args)));
    return (replies as unknown[][]).flat();
  }

  async #duePartitions(what: "chats" | "rows"): Promise<number[]> {
    if (this.#client instanceof Cluster || this.#prefixes.length === 1) return [...this.#prefixes.keys()];
    const reply = (await this.#runIn(0, dueScript, [what, ...this.#prefixes])) as number[];
    const due: { partition: number; since: number }[] = [];
    for (let i = 0; i < reply.length; i += 2) due.push({ partition: Number(reply[i]), since: Number(reply[i + 1]) });
    return due.sort((a, b) => a.since - b.since).map(({ partition }) => partition);
  }

  async #finishRow(
    hold: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
    reason: string,
  ): Promise<RowResult> {
    const { chat, accept = [], hand } = hold;
    const reply = (await this.#run(finishRowScript, chat, [
      ...rowArgs(hold),
      ...[reason, JSON.stringify(chat), hand ? token(hand.nonce) : "", hand?.lease ?? 0],
      ...accept.flatMap((entry) => entryArgs(chat, entry)),
    ])) as FinishReply;
    if (reply[0] === "fenced") return { kind: "fenced" };
    if (reply[2] === 1) this.#ring();
    return decodeFinish(hold, hand, reply);
  }

  async #letters(
    partition: number,
    page: { readonly limit: number; readonly chat?: ChatId },
    after: LetterId | null,
  ): Promise<[LetterId, string][]> {
    // Of letters given up in the same millisecond, those of earlier partitions have been listed.
    const listed = { before: Number.MAX_SAFE_INTEGER, same: after?.number ?? 0, later: 0 };
    const order = Math.sign(partition - (after?.partition ?? -1));
    const number = order < 0 ? listed.before : order === 0 ? listed.same : listed.later;
    const chat = page.chat === undefined ? ["0", ""] : ["1", page.chat];
    const args = [page.limit, after?.at ?? 0, number, ...chat];
    const reply = (await this.#runIn(partition, listLettersScript, args)) as (number | string)[];
    const letters: [LetterId, string][] = [];
    for (let i = 0; i < reply.length; i += 3) {
      const id = { at: Number(reply[i]), partition, number: Number(reply[i + 1]) };
      letters.push([id, String(reply[i + 2])]);
    }
    return letters;
  }

  #letterPlace(id: string): (LetterId & { readonly field: string }) | null {
    const place = decodeLetterId(id);
    if (place === null || place.partition >= this.#prefixes.length || encodeLetterId(place) !== id) return null;
    return { ...place, field: String(place.number).padStart(12, "0") };
  }

  /** A hint: nobody waits for it, and nothing depends on it. */
  #ring(): void {
    if (this.#closing) return;
    for (const listener of this.#listeners) listener();
    this.#client.publish(this.#keys.bell, "").catch(() => {});
  }

  #subscribe(): Redis {
    const node = this.#client instanceof Cluster ? this.#client.nodes("master")[0] : this.#client;
    if (node === undefined) throw new RengaError("store-unavailable");
    const subscriber = node.duplicate({ enableOfflineQueue: true, enableAutoPipelining: false, lazyConnect: false });
    subscriber.on("error", () => {});
    subscriber.on("message", () => {
      for (const listener of this.#listeners) listener();
    });
    subscriber.subscribe(this.#keys.bell).catch(() => {});
    return subscriber;
  }
}

type AcceptReply = readonly [
  fresh: number,
  duplicates: number,
  full: number,
  ring: number,
  now: number,
  work: WorkReply | null,
];

type CommitReply =
  | readonly [kind: "committed" | "already", version: number, next: string[], rows: RowReply[], ring: number]
  | readonly [kind: "stale", version: number]
  | readonly [kind: "fenced"]
  | readonly [kind: "timers"]
  | readonly [kind: "consumed"];

type FinishReply =
  | readonly ["done", next: RowReply | null, ring?: number, work?: WorkReply | null]
  | readonly ["fenced"];

type ReadReply = readonly [stored: string | null, mailbox: number, timers: string[], send: number, call: number];

type StatsReply = readonly [number, number, number, number, number, number | null, number | null];

/** What the scripts are given of an entry: its mark, whether a full mailbox refuses it, itself. */
function entryArgs(chat: ChatId, entry: NewEntry, refusable: "0" | "1" = entry.kind === "event" ? "1" : "0"): string[] {
  return [entryMark(chat, entry.id), refusable, encodeEntry(entry)];
}

function rowArgs({ chat, lane, key, nonce, lease }: RowHold): (string | number)[] {
  return [chat, laneLetters[lane], JSON.stringify(key), token(nonce), lease];
}

function decodeWork(chat: ChatId, nonce: string, reply: WorkReply, given: MailboxEntry[]): Work {
  const [stored, attempts, failures, entries] = reply;
  return { chat, nonce, ...decodeRecord(stored), entries: entries?.map(decodeEntry) ?? given, attempts, failures };
}

function decodeFinish(hold: RowHold, hand: Hand | undefined, reply: FinishReply & { 0: "done" }): RowResult {
  const [, next, , work] = reply;
  return {
    kind: "done",
    ...(next && { next: decodeClaimedRow(hold.chat, hold.nonce, next) }),
    ...(work && hand && { work: decodeWork(hold.chat, hand.nonce, work, []) }),
  };
}

function pairs<T>(flat: readonly unknown[]): [string, T][] {
  const found: [string, T][] = [];
  for (let i = 0; i < flat.length; i += 2) found.push([flat[i] as string, flat[i + 1] as T]);
  return found;
}

/** A server that is starting, or a cluster whose nodes have not found one another, is given some seconds. */
async function ready(client: Redis | Cluster): Promise<void> {
  const late = new AbortController();
  const connected = client.connect().then(() => {
    if (client.status !== "ready") return new Promise<void>((resolve) => client.once("ready", resolve));
  });
  const tooLate = sleep(readyTimeoutMs, null, { signal: late.signal }).then(() => {
    throw new RengaError("store-unavailable", `It was not ready within ${readyTimeoutMs} ms.`);
  });
  try {
    await Promise.race([connected, tooLate]);
  } finally {
    connected.catch(() => {});
    tooLate.catch(() => {});
    late.abort();
  }
}

async function checkServers(
  client: Redis | Cluster,
  durability: Durability,
  warn: (message: string) => void,
): Promise<ServerFacts> {
  if (!(client instanceof Cluster)) return checkServer(client, durability, warn);
  if (durability === "replicated") {
    throw new RengaError("store-mismatch", "On a cluster, replicated is not to be had: use fsync.");
  }
  const facts = await Promise.all(client.nodes("master").map((node) => checkServer(node, durability, warn)));
  return facts[0] ?? { waitsForDisk: false };
}

/** Schema and number of partitions are fixed at the first start; all processes must go by the same. */
async function agree(client: Redis | Cluster, { meta }: Keys, wanted: number | undefined): Promise<number> {
  await client.hsetnx(meta, "schema", schemaVersion);
  await client.hsetnx(meta, "partitions", wanted ?? defaultPartitions);
  const [schema, partitions] = (await client.hmget(meta, "schema", "partitions")).map(Number);
  if (schema !== schemaVersion) throw new RengaError("store-newer", `Its schema is ${schema}.`);
  if (partitions === undefined || (wanted !== undefined && wanted !== partitions)) {
    throw new RengaError("store-mismatch", `It has ${partitions} partitions, not ${wanted}.`);
  }
  return partitions;
}

/** Errors of client and server carry the arguments of the command: nothing but their message is kept. */
function unavailable(error: unknown): RengaError {
  if (error instanceof RengaError) return error;
  return new RengaError("store-unavailable", error instanceof Error ? error.message.slice(0, 200) : undefined);
}
