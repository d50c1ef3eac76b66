import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { EmulatorError } from "../emulator-error.ts";
import type { Records } from "./records.ts";

/** SQLite's own number for a file that somebody else holds. */
const busy = 5;

/**
 * Records in one SQLite file, held by one process at a time. It survives a killed process; for a lost machine the emulator
 * makes no promise.
 *
 * @throws EmulatorError `data-file-locked`, `data-file-unusable`
 */
export async function sqliteRecords(file: string): Promise<Records> {
  // Loaded here, so that a run without a file does not print Node's remark on SQLite.
  const { DatabaseSync } = await import("node:sqlite");
  try {
    mkdirSync(dirname(file), { recursive: true });
    return recordsOf(new DatabaseSync(file));
  } catch (error) {
    const locked = error instanceof Error && "errcode" in error && error.errcode === busy;
    throw new EmulatorError(locked ? "data-file-locked" : "data-file-unusable", { cause: error });
  }
}

function recordsOf(database: DatabaseSync): Records {
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS record (
      position INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL,
      UNIQUE (kind, id)
    );
    CREATE TABLE IF NOT EXISTS bytes (id TEXT PRIMARY KEY, value BLOB NOT NULL);
    BEGIN IMMEDIATE;
    COMMIT;
  `);
  const load = database.prepare("SELECT id, value FROM record WHERE kind = ? ORDER BY position");
  const put = database.prepare(
    "INSERT INTO record (kind, id, value) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value",
  );
  const remove = database.prepare("DELETE FROM record WHERE kind = ? AND id = ?");
  const putBytes = database.prepare("INSERT OR REPLACE INTO bytes (id, value) VALUES (?, ?)");
  const bytes = database.prepare("SELECT value FROM bytes WHERE id = ?");
  let open = 0;
  return {
    load: (kind) => load.all(kind).map(({ id, value }) => [String(id), JSON.parse(String(value)) as unknown] as const),
    put: (kind, id, value) => {
      put.run(kind, id, JSON.stringify(value));
    },
    remove: (kind, id) => {
      remove.run(kind, id);
    },
    putBytes: (id, value) => {
      putBytes.run(id, value);
    },
    bytes: (id) => {
      const row = bytes.get(id);
      return row?.value instanceof Uint8Array ? row.value : undefined;
    },
    removeAll: () => {
      database.exec("DELETE FROM record; DELETE FROM bytes;");
    },
    together: (work) => {
      if (open > 0) return work();
      open += 1;
      database.exec("BEGIN");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      } finally {
        open -= 1;
      }
    },
    close: () => database.close(),
  };
}
