/** Longer than this, a text is a story, and a number or a date in it is not the answer. */
const longest = 200;

/** An answer in the form that the languages' patterns read: NFKC, small letters, single spaces; undefined when too long. */
export function plainAnswer(text: string): string | undefined {
  if (text.length > longest) return undefined;
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
