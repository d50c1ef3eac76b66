import type {
  ChatId,
  ClaimedRow,
  DeadLetter,
  EntryKind,
  Json,
  Lane,
  MailboxEntry,
  NewEntry,
  NewOutboxRow,
  NewTimer,
  StoredRow,
  TableAnswer,
} from "../../ports/conversation-store.ts";
import { timerEntryId } from "../derived-ids.ts";

/**
 * How things are written into Redis: fields one after the other, a line break between. A field is a number, or JSON,
 * which holds no line break; so a script can cut and compare them without reading JSON.
 */
const separator = "\n";

export type LaneLetter = "s" | "c";

export const laneLetters: Readonly<Record<Lane, LaneLetter>> = { send: "s", call: "c" };

/** A nonce as the scripts compare it. Never empty: that would be nobody's. */
export function token(nonce: string): string {
  return `=${JSON.stringify(nonce).slice(1, -1)}`;
}

/** `kind, id, body`; the script puts the time of receipt before. */
export function encodeEntry({ kind, id, body }: NewEntry): string {
  return [kind, JSON.stringify(id), JSON.stringify(body)].join(separator);
}

export function decodeEntry(element: string): MailboxEntry {
  const [receivedAt, kind, id, body] = cut(element, 4);
  return { id: parse(id) as string, kind: kind as EntryKind, body: parse(body), receivedAt: Number(receivedAt) };
}

/** `key, kind, payload`; the script puts the time of creation and the earliest time before. */
export function encodeRow({ key, kind, payload }: Pick<NewOutboxRow, "key" | "kind" | "payload">): string {
  return [JSON.stringify(key), encodeRowBody({ kind, payload })].join(separator);
}

export function encodeRowBody({ kind, payload }: Pick<NewOutboxRow, "kind" | "payload">): string {
  return [JSON.stringify(kind), JSON.stringify(payload)].join(separator);
}

function decodeRow(element: string, lane: Lane): NewOutboxRow & { readonly createdAt: number } {
  const [createdAt, notBefore, key, kind, payload] = cut(element, 5);
  const row = { key: parse(key) as string, lane, kind: parse(kind) as string, payload: parse(payload) };
  return { ...row, createdAt: Number(createdAt), ...(notBefore !== "" && { notBefore: Number(notBefore) }) };
}

/** What a script answers for a row that it hands over. */
export type RowReply = readonly [letter: LaneLetter, attempts: number, firstAttemptAt: number, element: string];

export function decodeClaimedRow(chat: ChatId, nonce: string, reply: RowReply): ClaimedRow {
  const [letter, attempts, firstAttemptAt, element] = reply;
  const { notBefore: _, ...row } = decodeRow(element, laneOf(letter));
  return { ...row, chat, nonce, attempts, firstAttemptAt };
}

/** The four parts that a script is given of a timer: id, due time, entry id, body. */
export function encodeTimer({ id, at, body }: NewTimer): [string, number, string, string] {
  return [JSON.stringify(id), at, JSON.stringify(timerEntryId(id, at)), JSON.stringify(body)];
}

export function decodeTimer(id: string, stored: string): NewTimer {
  const [at, , body] = cut(stored, 3);
  return { id: parse(id) as string, at: Number(at), body: parse(body) };
}

/** The record as stored: `version, last commit`, and where there is a record, that. */
export function decodeRecord(stored: string | null): { version: number; record: string | null } {
  if (stored === null) return { version: 0, record: null };
  const version = stored.indexOf(separator);
  const last = stored.indexOf(separator, version + 1);
  return { version: Number(stored.slice(0, version)), record: last < 0 ? null : stored.slice(last + 1) };
}

/** What follows version and commit in a stored record. */
export function encodeRecord(record: string | null): string {
  return record === null ? "" : separator + record;
}

/** A letter's number is its place in its partition; its id sorts letters of all partitions by time. */
export interface LetterId {
  readonly at: number;
  readonly partition: number;
  readonly number: number;
}

export function encodeLetterId({ at, partition, number }: LetterId): string {
  return `${at}-${partition}-${number}`;
}

export function decodeLetterId(id: string): LetterId | null {
  const [, at, partition, number] = /^(\d{1,15})-(\d{1,6})-(\d{1,12})$/.exec(id) ?? [];
  return at === undefined ? null : { at: Number(at), partition: Number(partition), number: Number(number) };
}

/** A letter as stored: `E or lane, attempts, reason, chat`, and the entry or row as it was. */
export function decodeLetter(id: LetterId, stored: string): DeadLetter {
  const [type, attempts, reason, chat, element] = cut(stored, 5);
  const about = {
    id: encodeLetterId(id),
    chat: parse(chat) as string,
    at: id.at,
    reason: parse(reason) as string,
    attempts: Number(attempts),
  };
  return type === "E"
    ? { ...about, what: { type: "entry", entry: decodeEntry(element) } }
    : { ...about, what: { type: "row", row: decodeRow(element, laneOf(type as LaneLetter)) } };
}

function laneOf(letter: LaneLetter): Lane {
  return letter === "s" ? "send" : "call";
}

/** Cuts at the first line breaks; the last part keeps the rest. */
function cut<N extends 3 | 4 | 5>(text: string, parts: N): Fields<N> {
  const fields: string[] = [];
  let from = 0;
  while (fields.length < parts - 1) {
    const end = text.indexOf(separator, from);
    fields.push(text.slice(from, end));
    from = end + 1;
  }
  fields.push(text.slice(from));
  return fields as unknown as Fields<N>;
}

type Fields<N extends 3 | 4 | 5> = N extends 3
  ? [string, string, string]
  : N extends 4
    ? [string, string, string, string]
    : [string, string, string, string, string];

function parse(json: string): Json {
  return JSON.parse(json) as Json;
}

/** Owner and value, each on a line. */
export function encodeTableRow({ owner, value }: Omit<StoredRow, "key">): string {
  return `${JSON.stringify(owner)}\n${JSON.stringify(value)}`;
}

function decodeTableRow(key: string, row: string): StoredRow {
  const end = row.indexOf("\n");
  return { key, owner: JSON.parse(row.slice(0, end)) as string, value: JSON.parse(row.slice(end + 1)) as Json };
}

/** A text is one answer; a list are all rows of a table, keys and rows by turns. */
export function decodeTableAnswer(key: string, reply: string | readonly string[]): TableAnswer {
  if (typeof reply !== "string") {
    const rows: StoredRow[] = [];
    for (let index = 0; index < reply.length; index += 2)
      rows.push(decodeTableRow(reply[index] ?? "", reply[index + 1] ?? ""));
    return { kind: "rows", rows };
  }
  const end = reply.indexOf("\n");
  const row = reply.length > end + 1 ? decodeTableRow(key, reply.slice(end + 1)) : null;
  const kind = reply.slice(0, end);
  if (kind === "full") return { kind };
  return kind === "exists" && row !== null ? { kind, row } : { kind: "row", row };
}
