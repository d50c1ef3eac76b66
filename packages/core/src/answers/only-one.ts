import type { Mention } from "./find-mentions.ts";

/** The one value that is said; undefined when there is none, one that makes no sense, or several that differ. */
export function onlyOne<T>(mentions: readonly Mention<T>[], keyOf: (value: T) => string): T | undefined {
  const [first] = mentions;
  if (first?.value === undefined) return undefined;
  const key = keyOf(first.value);
  return mentions.every(({ value }) => value !== undefined && keyOf(value) === key) ? first.value : undefined;
}
