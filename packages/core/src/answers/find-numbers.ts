import type { Mention } from "./find-mentions.ts";

/** Latin letters that may follow a number directly; others make a word of it (3F, 4x4, 1e5). */
const units =
  "people|persons?|ppl|pax|guests?|adults?|kids?|children|nights?|times|kgs?|g|km|cm|mm|l|ml|cc|yen|jpy|usd|thb|twd|ntd|krw|pcs|x|p";

/** Not inside a word (A4), a fraction, a list with commas (1,2) or a dotted number (1.2.3). */
const number = new RegExp(
  `(?<![\\p{Script=Latin}\\d.⁄^]|\\d,)(?:(?<=^|\\s)-)?\\d{1,15}(?:,\\d{3})*(?:\\.\\d{1,12})?(?![\\d⁄^+]|[.,]\\d|(?!(?:${units})(?!\\p{L}|\\d))\\p{Script=Latin})`,
  "gu",
);

/** The numbers in a text where number words are written as digits. */
export function findNumbers(text: string): Mention<number>[] {
  return [...text.matchAll(number)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    // 090… is the beginning of a phone number.
    value: /^-?0\d/u.test(match[0]) ? undefined : Number(match[0].replaceAll(",", "")),
    weak: false,
  }));
}
