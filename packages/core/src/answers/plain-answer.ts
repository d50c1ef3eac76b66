/** Longer than this, a text is a story, and a number or a date in it is not the answer. */
const longest = 200;

const fractions: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75" };

/**
 * An answer in the form that the languages' patterns read: NFKC, small letters, digits of one kind, single spaces,
 * nothing invisible; undefined when too long.
 */
export function plainAnswer(text: string): string | undefined {
  if (text.length > longest) return undefined;
  return (
    text
      .replace(/[\u200b-\u200f\u2060\ufeff]|\ufe0e|\ufe0f|\u20e3/gu, "")
      // NFKC would make 11/2 of 1½ and 32 of 3².
      .replace(/[\d０-９]?[½¼¾]/gu, (run) => (run.length > 1 ? run[0] : "0") + (fractions[run.at(-1) ?? ""] ?? ""))
      .replace(/[⁰¹²³⁴-⁹₀-₉]/gu, "^")
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .replace(/〜/gu, "~")
      .replace(/[\u2010-\u2015\u2212]/gu, "-")
      .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/\s+/gu, " ")
      .trim()
  );
}
