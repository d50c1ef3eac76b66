/** A pattern for any of these words, the longest first, in the form that `plainAnswer` gives. */
export function anyOf(words: Readonly<Record<string, unknown>> | readonly string[]): string {
  const list: readonly string[] = Array.isArray(words) ? words : Object.keys(words);
  return [...list]
    .map((word) => word.normalize("NFKC"))
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?()|[\]{}\\^$]/gu, "\\$&"))
    .join("|");
}

/** The words of a table in that form too, so that what was matched is found in it. */
export function tableOf<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words).map(([word, value]) => [word.normalize("NFKC"), value]));
}
