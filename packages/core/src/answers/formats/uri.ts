import { answerLanguages } from "../answer-languages.ts";
import { bareForms } from "../bare-forms.ts";
import { plainAnswer } from "../plain-answer.ts";
import type { FoundText, TextFormat } from "./text-format.ts";

/** https://example.com/a, also in a sentence: up to the first space, quote, or letter that an address does not hold. */
export const uri: TextFormat = {
  format: "uri",
  find: (text) => {
    const plain = text.normalize("NFKC");
    const small = plain.toLowerCase();
    if (small.length !== plain.length) return undefined;
    let found: FoundText | undefined;
    for (let at = small.indexOf("://"); at >= 0; at = small.indexOf("://", at + 3)) {
      const start = small.endsWith("https", at) && at >= 5 ? at - 5 : at - 4;
      if (start < 0 || !small.startsWith("http", start)) continue;
      let end = at + 3;
      while (end < plain.length && /[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/iu.test(plain[end] ?? "")) end++;
      while (end > at + 3 && /[.,;:!?)'\]]/u.test(plain[end - 1] ?? "")) end--;
      const value = addressIn(plain, start, end);
      if (end === at + 3 || value === undefined) return undefined;
      if (found !== undefined && found.value !== value) return undefined;
      found ??= { value, start, end: start + value.length };
    }
    return found;
  },
};

/**
 * Letters that go on without a space (…/wiki/日本, …/menuです) belong to the address, unless all of them are politeness; where
 * only some are, nobody can tell.
 */
function addressIn(plain: string, start: number, end: number): string | undefined {
  if (!/\p{L}/u.test(plain[end] ?? "")) return plain.slice(start, end);
  let stop = end;
  while (stop < plain.length && !/[\s\p{Ps}\p{Pe}、。"]/u.test(plain[stop] ?? "")) stop++;
  const bare = bareForms(plainAnswer(plain.slice(start, stop)) ?? "", answerLanguages).at(-1) ?? "";
  if (bare.length === stop - start) return plain.slice(start, stop);
  return bare !== "" && bare.length <= end - start ? plain.slice(start, end) : undefined;
}
