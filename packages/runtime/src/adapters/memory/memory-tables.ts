import {
  type Json,
  type StoredRow,
  storeLimits,
  type TableAnswer,
  type TableStep,
} from "../../ports/conversation-store.ts";

interface Row {
  readonly value: Json;
  readonly owner: string;
  readonly until: number;
}

/** The tables of the memory store. */
export class MemoryTables {
  readonly #rows = new Map<string, Map<string, Row>>();
  /** What steps have answered, by effect, with the time until which it is remembered; oldest first. */
  readonly #answers = new Map<string, { readonly answer: TableAnswer; readonly until: number }>();

  carryOut(step: TableStep, now: number): TableAnswer {
    const rows = this.#live(step.table, now);
    if (step.do === "list") return { kind: "rows", rows: [...rows].map(asStored) };
    if (step.do === "get") return found(rows, step.key);
    const known = this.#answers.get(step.effect);
    if (known !== undefined && known.until > now) return known.answer;
    const answer = change(rows, step, now);
    this.#answers.delete(step.effect);
    this.#answers.set(step.effect, { answer, until: now + storeLimits.dedupeMs });
    for (const [effect, { until }] of this.#answers) {
      if (until > now) break;
      this.#answers.delete(effect);
    }
    return answer;
  }

  #live(table: string, now: number): Map<string, Row> {
    const rows = this.#rows.get(table) ?? new Map<string, Row>();
    this.#rows.set(table, rows);
    for (const [key, { until }] of rows) if (until <= now) rows.delete(key);
    return rows;
  }
}

function change(rows: Map<string, Row>, step: TableStep & { do: "put" | "take" }, now: number): TableAnswer {
  const { key } = step;
  if (step.do === "take") {
    const answer = found(rows, key);
    rows.delete(key);
    return answer;
  }
  const held = rows.get(key);
  if (held !== undefined && step.ifAbsent) return { kind: "exists", row: asStored([key, held]) };
  if (held === undefined && rows.size >= storeLimits.rowsPerTable) return { kind: "full" };
  const until = step.lifetime === undefined ? Number.POSITIVE_INFINITY : now + step.lifetime;
  rows.set(key, { value: step.value, owner: step.owner, until });
  return found(rows, key);
}

function found(rows: ReadonlyMap<string, Row>, key: string): TableAnswer {
  const row = rows.get(key);
  return { kind: "row", row: row === undefined ? null : asStored([key, row]) };
}

function asStored([key, { value, owner }]: readonly [string, Row]): StoredRow {
  return { key, value, owner };
}
