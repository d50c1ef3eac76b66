import type { Cursor } from "../document/cursor.ts";
import type { Receiver } from "./action.ts";
import { readData } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";

/** `{ user: =id }`, `{ group: =id }`, `{ conversation: =id }` or `{ table: holds, key: =ref }`. */
export function readReceiver(at: Cursor | undefined, reading: Reading): Receiver | undefined {
  for (const kind of ["user", "group", "conversation"] as const) {
    const id = at?.get(kind);
    if (id) return { kind, at: id, id: readData(id, reading) };
  }
  const table = at?.get("table");
  const key = at?.get("key");
  return table && key && { kind: "table", at: table, table: table.text() ?? "", key: readData(key, reading) };
}
