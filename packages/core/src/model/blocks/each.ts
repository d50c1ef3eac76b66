import type { Cursor } from "../../document/cursor.ts";
import type { EachBlock } from "../flow.ts";
import { readEach } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";

/** `each: item, index in list`. One that cannot be read is told, and goes round nothing. */
export function readEachBlock(at: Cursor, reading: Reading): EachBlock {
  const key = at.get("each") ?? at;
  const each = readEach(key, reading);
  return { kind: "each", at: key, ...(each && { each }) };
}
