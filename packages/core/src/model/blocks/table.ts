import type { Cursor } from "../../document/cursor.ts";
import type { TableUse } from "../action.ts";
import type { TableBlock } from "../flow.ts";
import { readAssignments } from "../read-assignments.ts";
import { readData, readExpression } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";

/** `put take get list` as a block of a state. */
export function readTableBlock<K extends TableBlock["kind"]>(kind: K): (at: Cursor, reading: Reading) => TableBlock<K> {
  return (at, reading) => ({
    kind,
    at: at.get(kind) ?? at,
    ...readTableUse(at, kind, reading),
    save: readAssignments(at.get("save"), reading),
  });
}

/** What is done with a table: the keys are the same for a block and for an action. */
export function readTableUse(at: Cursor, kind: TableBlock["kind"], reading: Reading): TableUse {
  const key = at.get("key");
  const value = at.get("value");
  const limit = at.get("limit");
  const where = at.get("where");
  const orderBy = at.get("orderBy");
  const condition = where && readExpression(where, reading);
  const order = orderBy && readExpression(orderBy, reading);
  return {
    table: at.get(kind)?.text() ?? "",
    ...(key && { key: readData(key, reading) }),
    ...(value && { value: readData(value, reading) }),
    ifAbsent: at.get("ifAbsent")?.value === true,
    ...(condition && { where: condition }),
    ...(order && { orderBy: order }),
    ...(limit && { limit: readData(limit, reading) }),
  };
}
