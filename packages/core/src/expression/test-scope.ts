import { type Expression, parseExpression } from "./expression.ts";
import type { Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/** 2026-11-23 10:00 in Tokyo, a Monday. */
export const testNow = 1_795_395_600_000;

/** A scope for tests: Tokyo, Japanese, a fixed clock, open on weekdays. */
export function scopeOf(values: Record<string, Value> = {}, changes: Partial<Scope> = {}): Scope {
  return {
    lookup: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
    now: testNow,
    timeZone: "Asia/Tokyo",
    locale: "ja",
    random: () => 0.5,
    t: (key, given) => `${key} ${Object.values(given).join(" ")}`,
    hours: (name = "shop") => (name === "shop" ? { week: { mon: [span], tue: [span] } } : undefined),
    ...changes,
  };
}

const span = { from: "09:00", until: "18:00" };

/** An expression that parses. */
export function parsed(source: string): Expression {
  const result = parseExpression(source);
  if (result.ok) return result.expression;
  throw new Error(`${source}: ${result.faults.map(({ message }) => message).join("; ")}`);
}
