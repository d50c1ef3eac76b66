import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { RengaError } from "../../errors.ts";

const schemaVersion = 1;

/** `seq` counts up without gaps from the oldest to the newest: rows leave at the front and come at the end. */
const schema = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS chat (
    id INTEGER PRIMARY KEY, name NOT NULL UNIQUE, version INTEGER NOT NULL, last, record
  );
  CREATE TABLE IF NOT EXISTS mailbox (
    chat INTEGER NOT NULL REFERENCES chat, seq INTEGER NOT NULL,
    id NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, receivedAt INTEGER NOT NULL,
    attempts INTEGER NOT NULL, failures INTEGER NOT NULL,
    PRIMARY KEY (chat, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS outbox (
    chat INTEGER NOT NULL REFERENCES chat, lane TEXT NOT NULL, seq INTEGER NOT NULL,
    key NOT NULL, kind NOT NULL, payload TEXT NOT NULL, notBefore INTEGER, createdAt INTEGER NOT NULL,
    attempts INTEGER NOT NULL, firstAttemptAt INTEGER,
    PRIMARY KEY (chat, lane, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS timer (
    chat INTEGER NOT NULL REFERENCES chat, id NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (chat, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS timer_at ON timer (at);
  CREATE TABLE IF NOT EXISTS seen (mark TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS seen_until ON seen (until);
  CREATE TABLE IF NOT EXISTS dead (
    id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL REFERENCES chat,
    at INTEGER NOT NULL, reason NOT NULL, attempts INTEGER NOT NULL,
    lane TEXT, key NOT NULL, kind NOT NULL, body TEXT NOT NULL, since INTEGER NOT NULL, notBefore INTEGER
  );
  CREATE INDEX IF NOT EXISTS dead_chat ON dead (chat);
  CREATE INDEX IF NOT EXISTS dead_at ON dead (at);
  CREATE TABLE IF NOT EXISTS shared (
    tbl TEXT NOT NULL, key NOT NULL, value TEXT NOT NULL, owner NOT NULL, until INTEGER, PRIMARY KEY (tbl, key)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS shared_until ON shared (until) WHERE until IS NOT NULL;
  CREATE TABLE IF NOT EXISTS done (effect TEXT PRIMARY KEY, answer TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS done_until ON done (until);
`;

/**
 * Opens the file for this process alone, until it is closed. A file that was not closed in order is checked whole
 * before it is used. Throws `store-locked`, `store-newer`, `store-damaged`, `store-unwritable`.
 */
export function openDatabase(path: string, lockTimeoutMs: number): { db: DatabaseSync; wasClean: boolean } {
  const db = openFile(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${Math.trunc(lockTimeoutMs)}`);
    // Before the first look into the file: the lock is then taken with that look and kept for life.
    db.exec("PRAGMA locking_mode = EXCLUSIVE");
    db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("BEGIN EXCLUSIVE");
    const wasClean = prepare(db, path);
    db.exec("COMMIT");
    return { db, wasClean };
  } catch (error) {
    db.close();
    throw explainSqliteError(error, path);
  }
}

function openFile(path: string): DatabaseSync {
  try {
    makeFolder(dirname(resolve(path)));
    // What users write is in it: nobody else on the machine may read it. A file that is there is not touched: closing it
    // would drop the lock that another store in this process may have on it.
    if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
    return new DatabaseSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? `: ${String(error.code)}` : "";
    throw new RengaError("store-unwritable", `${resolve(path)}${code}.`, { cause: error });
  }
}

/** One by one: Node's own recursive way never comes back where a parent is there and takes no folders (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export function closeDatabase(db: DatabaseSync): void {
  db.exec("INSERT OR REPLACE INTO meta VALUES ('clean', 1)");
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}

function prepare(db: DatabaseSync, path: string): boolean {
  db.exec("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID");
  const meta = (key: string): unknown => db.prepare("SELECT value FROM meta WHERE key = ?").get(key)?.value;
  const found = meta("schema");
  if (typeof found === "number" && found > schemaVersion) throw new RengaError("store-newer", path);
  const wasClean = found === undefined || meta("clean") === 1;
  if (!wasClean) checkIntegrity(db, path);
  db.exec(schema);
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('schema', ?), ('clean', 0)").run(schemaVersion);
  return wasClean;
}

function checkIntegrity(db: DatabaseSync, path: string): void {
  const first = db.prepare("PRAGMA integrity_check(1)").get()?.integrity_check;
  if (first !== "ok") throw new RengaError("store-damaged", `${path}: ${String(first)}`);
}

export function explainSqliteError(error: unknown, path: string): unknown {
  if (error instanceof RengaError) return error;
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  if (code === sqliteBusy || code === sqliteLocked) return new RengaError("store-locked", path, { cause: error });
  if (code === sqliteCorrupt || code === sqliteNotADatabase) {
    return new RengaError("store-damaged", path, { cause: error });
  }
  return error;
}

const sqliteBusy = 5;
const sqliteLocked = 6;
const sqliteCorrupt = 11;
const sqliteNotADatabase = 26;
