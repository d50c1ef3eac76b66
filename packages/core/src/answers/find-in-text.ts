import type { Temporal } from "temporal-polyfill";
import type { Rule } from "./answer-language.ts";

/** Nothing, one thing, or several that differ: then it is not said which is meant. */
export type Found<T> = { readonly kind: "none" | "several" } | { readonly kind: "one"; readonly value: T };

/** What the rules find in a text. What one has read is blanked out for the next; equal finds are one. */
export function findInText<T extends { toString(): string }>(
  text: string,
  rules: readonly Rule<T>[],
  today: Temporal.PlainDate,
): Found<T> {
  const found = new Map<string, T>();
  let rest = text;
  for (const { pattern, read, weak } of rules) {
    if (weak && found.size > 0) continue;
    for (const match of rest.matchAll(pattern)) {
      const value = read(match, today);
      if (value === undefined) continue;
      found.set(value.toString(), value);
      const length = match[0].length;
      rest = rest.slice(0, match.index) + "\u0000".repeat(length) + rest.slice(match.index + length);
    }
  }
  const [value] = found.values();
  if (value === undefined) return { kind: "none" };
  return found.size > 1 ? { kind: "several" } : { kind: "one", value };
}
