import type { TableOperation } from "../conversation/effect.ts";
import type { CallResult } from "../conversation/input.ts";
import { selectRows } from "../conversation/table.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Bot } from "../model/bot.ts";

interface Row {
  readonly value: Value;
  /** The conversation that put it. */
  readonly owner: string;
  /** When it is gone, ms since 1970. */
  readonly until: number;
}

/** The tables of a test, shared by all its chats. */
export class Tables {
  readonly #rows = new Map<string, Map<string, Row>>();

  fork(): Tables {
    const copy = new Tables();
    for (const [name, rows] of this.#rows) copy.#rows.set(name, new Map(rows));
    return copy;
  }

  carryOut(operation: TableOperation, owner: string, now: number): CallResult {
    const rows = this.#live(operation.table, now);
    switch (operation.do) {
      case "put": {
        const { key, value, ifAbsent, lifetime } = operation;
        const held = rows.get(key);
        if (ifAbsent && held) return { ok: false, error: { kind: "exists", body: held.value } };
        rows.set(key, { value, owner, until: lifetime === undefined ? Number.POSITIVE_INFINITY : now + lifetime });
        return { ok: true, body: value };
      }
      case "take":
      case "get": {
        const body = rows.get(operation.key)?.value ?? null;
        if (operation.do === "take") rows.delete(operation.key);
        return { ok: true, body };
      }
      case "list": {
        const all = [...rows].map(([key, { value }]) => ({ key, value }));
        return { ok: true, body: selectRows(all, operation.select).map((row) => ({ ...row })) };
      }
    }
  }

  /** The conversation that put a row. */
  ownerOf(table: string, key: string, now: number): string | undefined {
    return this.#live(table, now).get(key)?.owner;
  }

  /** Everything that lies in the tables, for a test to look at. */
  contents(bot: Bot, now: number): ValueObject {
    return Object.fromEntries(
      [...bot.tables.keys()].map((name) => [
        name,
        Object.fromEntries([...this.#live(name, now)].map(([key, { value }]) => [key, value])),
      ]),
    );
  }

  #live(table: string, now: number): Map<string, Row> {
    const rows = this.#rows.get(table) ?? new Map<string, Row>();
    this.#rows.set(table, rows);
    for (const [key, { until }] of rows) if (until <= now) rows.delete(key);
    return rows;
  }
}
