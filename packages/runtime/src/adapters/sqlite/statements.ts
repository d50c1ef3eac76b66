import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Every statement of the store, prepared once. */
export type Statements = Record<Name, StatementSync> & {
  /** Deletes all that is kept of the chat whose row number they are given. */
  readonly forget: readonly StatementSync[];
};

export function statements(db: DatabaseSync): Statements {
  const prepared = Object.fromEntries(Object.entries(sql).map(([name, text]) => [name, db.prepare(text)]));
  const forget = ["mailbox", "outbox", "timer", "dead"].map((table) => `DELETE FROM ${table} WHERE chat = ?`);
  forget.push("DELETE FROM chat WHERE id = ?");
  return { ...(prepared as Record<Name, StatementSync>), forget: forget.map((text) => db.prepare(text)) };
}

type Name =
  | "meta"
  | "setMeta"
  | "chat"
  | "record"
  | "addChat"
  | "setChat"
  | "countRecords"
  | "mark"
  | "addMark"
  | "sweepMarks"
  | "entries"
  | "addEntry"
  | "setTries"
  | "deleteEntries"
  | "activeChats"
  | "row"
  | "addRow"
  | "replaceRow"
  | "setRowTries"
  | "deleteRow"
  | "activeLanes"
  | "timers"
  | "dueTimers"
  | "nextTimer"
  | "setTimer"
  | "deleteTimer"
  | "deleteTimers"
  | "countTimers"
  | "bury"
  | "sweepLetters"
  | "letter"
  | "letters"
  | "lettersOf"
  | "deleteLetter"
  | "countLetters"
  | "sharedRow"
  | "sharedRows"
  | "countShared"
  | "putShared"
  | "takeShared"
  | "sweepShared"
  | "done"
  | "addDone"
  | "sweepDone";

const letterColumns = `dead.id, dead.chat, chat.name, dead.at, reason, attempts, lane, key, kind, body, since, notBefore
  FROM dead JOIN chat ON chat.id = dead.chat`;

const sql: Record<Name, string> = {
  meta: "SELECT value FROM meta WHERE key = ?",
  setMeta: "INSERT OR REPLACE INTO meta VALUES (?, ?)",

  chat: "SELECT id, version, last, record FROM chat WHERE name = ?",
  record: "SELECT record FROM chat WHERE id = ?",
  addChat: "INSERT INTO chat (name, version) VALUES (?, 0)",
  setChat: "UPDATE chat SET version = ?, last = ?, record = ? WHERE id = ?",
  countRecords: "SELECT count(*) AS n FROM chat WHERE record IS NOT NULL",

  mark: "SELECT 1 FROM seen WHERE mark = ? AND until > ?",
  /** Changes one row where the mark was not there, or had expired. */
  addMark: "INSERT INTO seen VALUES (?, ?) ON CONFLICT (mark) DO UPDATE SET until = excluded.until WHERE until <= ?",
  sweepMarks: "DELETE FROM seen WHERE mark IN (SELECT mark FROM seen WHERE until <= ? ORDER BY until LIMIT ?)",

  entries: "SELECT id, kind, body, receivedAt FROM mailbox WHERE chat = ? ORDER BY seq LIMIT ?",
  addEntry: "INSERT INTO mailbox VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
  setTries: "UPDATE mailbox SET attempts = ?, failures = ? WHERE chat = ? AND seq = ?",
  deleteEntries: "DELETE FROM mailbox WHERE chat = ? AND seq < ?",
  activeChats: `SELECT waiting.chat, name, version, record IS NOT NULL AS hasRecord, head, past, receivedAt, attempts, failures
    FROM (SELECT chat, min(seq) AS head, max(seq) + 1 AS past FROM mailbox GROUP BY chat) AS waiting
    JOIN chat ON chat.id = waiting.chat
    JOIN mailbox ON mailbox.chat = waiting.chat AND seq = head ORDER BY receivedAt`,

  row: "SELECT key, kind, payload, notBefore, createdAt FROM outbox WHERE chat = ? AND lane = ? AND seq = ?",
  addRow: "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  replaceRow: "UPDATE outbox SET kind = ?, payload = ? WHERE chat = ? AND lane = ? AND seq = ?",
  setRowTries: "UPDATE outbox SET attempts = ?, firstAttemptAt = ? WHERE chat = ? AND lane = ? AND seq = ?",
  deleteRow: "DELETE FROM outbox WHERE chat = ? AND lane = ? AND seq = ?",
  activeLanes: `SELECT outbox.chat, name, outbox.lane, head, past, notBefore, createdAt, attempts, firstAttemptAt
    FROM (SELECT chat, lane, min(seq) AS head, max(seq) + 1 AS past FROM outbox GROUP BY chat, lane) AS waiting
    JOIN chat ON chat.id = waiting.chat
    JOIN outbox ON outbox.chat = waiting.chat AND outbox.lane = waiting.lane AND seq = head ORDER BY createdAt`,

  timers: "SELECT id, at, body FROM timer WHERE chat = ? ORDER BY at, id",
  dueTimers: `SELECT name, timer.id, at, body FROM timer JOIN chat ON chat.id = timer.chat
    WHERE at <= ? ORDER BY at LIMIT ?`,
  nextTimer: "SELECT min(at) AS at FROM timer",
  setTimer: "INSERT OR REPLACE INTO timer VALUES (?, ?, ?, ?)",
  deleteTimer: "DELETE FROM timer WHERE chat = ? AND id = ?",
  deleteTimers: "DELETE FROM timer WHERE chat = ?",
  countTimers: "SELECT count(*) AS n FROM timer",

  bury: `INSERT INTO dead (chat, at, reason, attempts, lane, key, kind, body, since, notBefore)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  sweepLetters: "DELETE FROM dead WHERE at <= ?",
  letter: `SELECT ${letterColumns} WHERE dead.id = ?`,
  letters: `SELECT ${letterColumns} WHERE dead.id > ? ORDER BY dead.id LIMIT ?`,
  lettersOf: `SELECT ${letterColumns} WHERE chat.name = ? AND dead.id > ? ORDER BY dead.id LIMIT ?`,
  deleteLetter: "DELETE FROM dead WHERE id = ?",
  countLetters: "SELECT count(*) AS n FROM dead",

  sharedRow: "SELECT key, value, owner FROM shared WHERE tbl = ? AND key = ?",
  sharedRows: "SELECT key, value, owner FROM shared WHERE tbl = ?",
  countShared: "SELECT count(*) AS n FROM shared WHERE tbl = ?",
  putShared: "INSERT OR REPLACE INTO shared VALUES (?, ?, ?, ?, ?)",
  takeShared: "DELETE FROM shared WHERE tbl = ? AND key = ?",
  sweepShared: "DELETE FROM shared WHERE until <= ?",
  done: "SELECT answer FROM done WHERE effect = ? AND until > ?",
  addDone: "INSERT OR REPLACE INTO done VALUES (?, ?, ?)",
  sweepDone: "DELETE FROM done WHERE until <= ?",
};
