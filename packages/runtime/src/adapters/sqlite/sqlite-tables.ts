import {
  type Json,
  type StoredRow,
  storeLimits,
  type TableAnswer,
  type TableStep,
} from "../../ports/conversation-store.ts";
import type { Statements } from "./statements.ts";
import { fromColumn, toColumn } from "./text-column.ts";

/** One step with a table, inside a transaction. */
export function carryOutInTable(sql: Statements, step: TableStep, now: number): TableAnswer {
  sql.sweepShared.run(now);
  if (step.do === "list") return { kind: "rows", rows: sql.sharedRows.all(step.table).map(asStored) };
  if (step.do === "get") return found(sql, step);
  sql.sweepDone.run(now);
  const known = sql.done.get(step.effect, now);
  if (known !== undefined) return JSON.parse(String(known.answer)) as TableAnswer;
  const answer = change(sql, step, now);
  sql.addDone.run(step.effect, JSON.stringify(answer), now + storeLimits.dedupeMs);
  return answer;
}

function change(sql: Statements, step: TableStep & { do: "put" | "take" }, now: number): TableAnswer {
  const held = found(sql, step);
  if (step.do === "take") {
    sql.takeShared.run(step.table, toColumn(step.key));
    return held;
  }
  const { table, key, value, owner, ifAbsent, lifetime } = step;
  if (held.row !== null && ifAbsent) return { kind: "exists", row: held.row };
  const count = Number(sql.countShared.get(table)?.n ?? 0);
  if (held.row === null && count >= storeLimits.rowsPerTable) return { kind: "full" };
  const until = lifetime === undefined ? null : now + lifetime;
  sql.putShared.run(table, toColumn(key), JSON.stringify(value), toColumn(owner), until);
  return { kind: "row", row: { key, value, owner } };
}

function found(sql: Statements, { table, key }: { table: string; key: string }): TableAnswer & { kind: "row" } {
  const row = sql.sharedRow.get(table, toColumn(key));
  return { kind: "row", row: row === undefined ? null : asStored(row) };
}

function asStored({ key, value, owner }: Record<string, unknown>): StoredRow {
  return { key: fromColumn(key), value: JSON.parse(String(value)) as Json, owner: fromColumn(owner) };
}
