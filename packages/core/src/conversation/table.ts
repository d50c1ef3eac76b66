import type { Json } from "../compile/flow-config.ts";
import { checkValue } from "../expression/check-value.ts";
import { evaluate } from "../expression/evaluate.ts";
import { type Expression, parseExpression } from "../expression/expression.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import { freeNames } from "../expression/free-names.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { TableEffect } from "./effect.ts";
import { prepareParams } from "./prepare.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** A row of a table as flows see it. */
export type TableRow = { readonly key: Value; readonly value: Value };

/** Which rows a `list` wants, as data: expressions over `row`, and what else they read as it was when they were asked. */
export interface Selection {
  readonly where?: string;
  readonly orderBy?: string;
  readonly limit?: number;
  /** Keys are kept as texts; this table's are numbers. */
  readonly integerKeys?: true;
  readonly given: { readonly [name: string]: Value };
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** What a `put take get list` asks of a table, its key and value checked against their declarations. */
export function tableOperation(
  turn: WorkingTurn,
  params: { readonly [name: string]: Json },
  scope: Scope,
): TableEffect["operation"] {
  const values = prepareParams(params);
  const name = params.table as string;
  const table = turn.bot.model.tables.get(name);
  if (params.do === "list")
    return {
      do: "list",
      table: name,
      select: selection(params, values.get("limit")?.(scope), table?.key.type === "integer", scope),
    };
  const key = values.get("key")?.(scope) ?? null;
  expectType(
    `the key of "${name}"`,
    key === null ? "is not set" : table && checkValue(key, table.key, turn.bot.model.types),
  );
  if (params.do !== "put") return { do: params.do as "take" | "get", table: name, key: String(key) };
  const value = values.get("value")?.(scope) ?? null;
  expectType(`the value for "${name}"`, table && checkValue(value, table.value, turn.bot.model.types));
  return {
    do: "put",
    table: name,
    key: String(key),
    value,
    ifAbsent: params.ifAbsent === true,
    ...(table?.expires === undefined ? {} : { lifetime: table.expires }),
  };
}

function expectType(what: string, wrong: string | undefined): void {
  if (wrong !== undefined) throw new ExpressionError("wrong-type", `${what} ${wrong}`);
}

function selection(
  params: { readonly [name: string]: Json },
  limit: Value | undefined,
  integerKeys: boolean,
  scope: Scope,
): Selection {
  const sources = [params.where, params.orderBy].filter((source) => typeof source === "string");
  const given: { [name: string]: Value } = {};
  for (const name of sources.flatMap((source) => freeNames(parsed(source)))) {
    const value = name === "row" ? undefined : scope.lookup(name);
    if (value !== undefined) given[name] = value;
  }
  return {
    ...(typeof params.where === "string" ? { where: params.where } : {}),
    ...(typeof params.orderBy === "string" ? { orderBy: params.orderBy } : {}),
    ...(typeof limit === "number" ? { limit } : {}),
    ...(integerKeys ? { integerKeys } : {}),
    given,
    now: scope.now,
    timeZone: scope.timeZone,
    locale: scope.locale,
  };
}

/** The rows that a `list` wants, by key where nothing else is said. Throws `ExpressionError` where an expression fails on one. */
export function selectRows(
  stored: readonly { readonly key: string; readonly value: Value }[],
  select: Selection,
): readonly TableRow[] {
  const where = select.where === undefined ? undefined : parsed(select.where);
  const orderBy = select.orderBy === undefined ? undefined : parsed(select.orderBy);
  const rows = stored
    .map(({ key, value }) => ({ key: select.integerKeys ? Number(key) : key, value }))
    .sort((a, b) => compare(a.key, b.key));
  const wanted = where ? rows.filter((row) => evaluate(where, scopeOf(row, select)) === true) : rows;
  return (orderBy ? inOrder(wanted, orderBy, select) : wanted).slice(0, select.limit);
}

/** As `sort` of the language: numbers by size, texts by their code units. */
function inOrder(rows: readonly TableRow[], orderBy: Expression, select: Selection): readonly TableRow[] {
  const keyed = rows.map((row) => [evaluate(orderBy, scopeOf(row, select)), row] as const);
  return keyed.toSorted(([a], [b]) => compare(a, b)).map(([, row]) => row);
}

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function scopeOf(row: TableRow, { given, now, timeZone, locale }: Selection): Scope {
  const lookup = (name: string): Value | undefined => (name === "row" ? (row as ValueObject) : given[name]);
  return { lookup, now, timeZone, locale, random: () => 0 };
}

const expressions = new Map<string, Expression>();

function parsed(source: string): Expression {
  const known = expressions.get(source);
  if (known) return known;
  const result = parseExpression(source);
  if (!result.ok) throw new ExpressionError("wrong-type", result.faults[0]?.message ?? "the expression cannot be read");
  if (expressions.size < 1000) expressions.set(source, result.expression);
  return result.expression;
}
