import type { AnswerLanguage } from "./answer-language.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { bareForms, standsAlone } from "./bare-forms.ts";
import { plainAnswer } from "./plain-answer.ts";

/**
 * はい, yes, ใช่, いいえ, no: the whole answer, or its first clause where nothing after contradicts it (はい、お願いします). A
 * yes that is asked (はい？) is none, nor is one beside a word that turns it around.
 */
export const readBoolean: AnswerReader = {
  type: "boolean",
  read: (text, context) => {
    const plain = plainAnswer(text.replace(/[\r\n]+/gu, "。"));
    if (plain === undefined) return undefined;
    const languages = languagesOf(context);
    const [first = "", ...rest] = clausesOf(plain);
    if (first.endsWith("?")) return undefined;
    const whole = verdictOf(plain, languages);
    if (whole !== undefined) return whole === "both" || plain.endsWith("?") ? undefined : whole === "yes";
    const verdict = verdictOf(first, languages);
    if (verdict !== "yes" && verdict !== "no") return undefined;
    return rest.some((clause) => contradicts(clause, verdict, languages)) ? undefined : verdict === "yes";
  },
};

type Word = "yes" | "no" | "polite" | "perhaps";

/** Signs that mean the same in every language. */
const signs: readonly (readonly [string, Word])[] = [
  ...["👍", "👌", "🙆", "🙆‍♀", "🙆‍♂", "⭕", "○", "◯", "✅", "✔", "☑"].map((sign) => [sign, "yes"] as const),
  ...["👎", "🙅", "🙅‍♀", "🙅‍♂", "❌", "✖", "×", "✕", "✗"].map((sign) => [sign, "no"] as const),
];

function clausesOf(plain: string): readonly string[] {
  return plain.match(/[^、。,.!?;]+[、。,.!?;]?/gu) ?? [];
}

/** What a text says that consists of such words only; undefined for any other. */
function verdictOf(text: string, languages: readonly AnswerLanguage[]): "yes" | "no" | "both" | undefined {
  const said = new Set<Word>();
  let at = 0;
  while (at < text.length) {
    const [word, kind] = wordAt(text, at, languages) ?? [];
    if (kind !== undefined) said.add(kind);
    else if (!/[\s\p{P}\p{S}\p{M}~〜ー]|\u200d/u.test(letterAt(text, at))) return undefined;
    at += word?.length ?? letterAt(text, at).length;
  }
  if (said.has("yes") && said.has("no")) return "both";
  if (said.has("no")) return "no";
  // ขอบคุณค่ะ is only polite.
  if (said.has("yes")) return "yes";
  return said.has("perhaps") && said.size === 1 ? "yes" : undefined;
}

function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function wordAt(text: string, at: number, languages: readonly AnswerLanguage[]): readonly [string, Word] | undefined {
  const fits = ([word]: readonly [string, Word]): boolean =>
    text.startsWith(word, at) && standsAlone(text, at, at + word.length);
  let best: readonly [string, Word] | undefined;
  for (const words of [signs, ...languages.map(wordsOf)]) {
    const found = words.find(fits);
    if (found !== undefined && found[0].length > (best?.[0].length ?? 0)) best = found;
  }
  return best;
}

const known = new WeakMap<AnswerLanguage, readonly (readonly [string, Word])[]>();

/** The longest first. A word that is a yes, and polite too (ครับ), is a yes only where nothing else is said. */
function wordsOf(language: AnswerLanguage): readonly (readonly [string, Word])[] {
  const found = known.get(language);
  if (found) return found;
  const { yes, no, polite } = language;
  const words = [
    ...yes.map((word) => [word, polite.includes(word) ? "perhaps" : "yes"] as const),
    ...no.map((word) => [word, "no"] as const),
    ...polite.filter((word) => !yes.includes(word)).map((word) => [word, "polite"] as const),
  ]
    .map(([word, kind]) => [word.normalize("NFKC").toLowerCase(), kind] as const)
    .sort(([left], [right]) => right.length - left.length);
  known.set(language, words);
  return words;
}

/** A later clause that says the opposite, turns around what was said, or holds a clear word of the opposite. */
function contradicts(clause: string, verdict: "yes" | "no", languages: readonly AnswerLanguage[]): boolean {
  const said = verdictOf(clause, languages);
  if (said !== undefined) return said !== verdict;
  if (verdict === "yes" && languages.some(({ refusals }) => refusals.test(clause))) return true;
  const opposite = verdict === "yes" ? "no" : "yes";
  const bare = bareForms(clause, languages).at(-1) ?? "";
  return languages.some((language) =>
    wordsOf(language).some(([word, kind]) => {
      const at = kind === opposite && word.length > 1 ? bare.indexOf(word) : -1;
      return at >= 0 && standsAlone(bare, at, at + word.length);
    }),
  );
}
