import type { AnswerLanguage } from "./answer-language.ts";

/**
 * A text in the form of `plainAnswer` as it is, and then step by step without the marks and the polite words around it:
 * 三でお願いします, 三で, 三. The last one is the barest.
 */
export function bareForms(plain: string, languages: readonly AnswerLanguage[]): readonly string[] {
  const forms = [plain];
  let rest = trimMarks(plain);
  for (let steps = 0; steps < 8 && rest !== ""; steps++) {
    if (rest !== forms.at(-1)) forms.push(rest);
    const less = trimMarks(withoutOne(rest, languages));
    if (less === rest || less === "") break;
    rest = less;
  }
  return forms;
}

function withoutOne(text: string, languages: readonly AnswerLanguage[]): string {
  for (const language of languages) {
    const { before, after } = wordsOf(language);
    const last = after.find((word) => text.endsWith(word) && standsAlone(text, text.length - word.length, text.length));
    if (last !== undefined) return text.slice(0, -last.length);
    const first = before.find((word) => text.startsWith(word) && standsAlone(text, 0, word.length));
    if (first !== undefined) return text.slice(first.length);
  }
  return text;
}

const known = new WeakMap<AnswerLanguage, { readonly before: readonly string[]; readonly after: readonly string[] }>();

function wordsOf(language: AnswerLanguage): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const found = known.get(language);
  if (found) return found;
  const made = { before: longestFirst(language.before), after: longestFirst(language.after) };
  known.set(language, made);
  return made;
}

export function longestFirst(words: readonly string[]): readonly string[] {
  return words.map((word) => word.normalize("NFKC").toLowerCase()).sort((left, right) => right.length - left.length);
}

const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** Whether a piece of a text is no part of a longer word; languages without spaces cannot tell. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const joined = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && right !== undefined && latin.test(left) && latin.test(right);
  return !joined(text[start - 1], text[start]) && !joined(text[end - 1], text[end]);
}

const mark = /[\s\p{P}~〜ー]/u;

/** Without a pattern: trailing spaces in the middle of a long text would make one slow. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && mark.test(text[start] ?? "") && !/^-\d/u.test(text.slice(start, start + 2))) start++;
  // A long vowel at the end belongs to its word (コーヒー).
  while (end > start && text[end - 1] !== "ー" && mark.test(text[end - 1] ?? "")) end--;
  return text.slice(start, end);
}
