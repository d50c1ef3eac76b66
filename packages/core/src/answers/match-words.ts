import { distance } from "fastest-levenshtein";
import { answerLanguages } from "./answer-languages.ts";
import { bareForms } from "./bare-forms.ts";
import { normalizeText } from "./normalize.ts";
import { plainAnswer } from "./plain-answer.ts";

/** What something is called: by one word, or by several that mean the same (a label and its synonyms). */
export type Named = string | readonly string[];

/** A word in the form that is compared, and whose it is. */
interface Word {
  readonly word: string;
  readonly of: number;
}

/**
 * Which of some words a text is: the same but for case, width, spaces and the polite words around it, or for a typo in a
 * long word that is near to no other. Undefined when it is none, or more than one.
 */
export function matchWords(text: string, named: readonly Named[]): number | undefined {
  const normal = wordsOf(named).map(({ word, of }) => ({ word: normalizeText(word), of }));
  const written = normalizeText(text);
  const same = theOne(normal, written);
  const plain = plainAnswer(text);
  if (same !== undefined || plain === undefined || normal.some(({ word }) => word === written)) return same;
  const forms = bareForms(plain, answerLanguages).map(normalizeText);
  for (const shorten of [(word: string) => word, withoutSpaces, inHiragana]) {
    const words = normal.map(({ word, of }) => ({ word: shorten(word), of }));
    for (const form of forms) {
      const found = theOne(words, shorten(form));
      if (found !== undefined) return found;
    }
  }
  const last = withoutSpaces(forms.at(-1) ?? "");
  return nearest(
    normal.map(({ word, of }) => ({ word: withoutSpaces(word), of })),
    last,
  );
}

/** Every word of what is named, with the index of what it names. */
export function wordsOf(named: readonly Named[]): readonly Word[] {
  return named.flatMap((one, of) => (typeof one === "string" ? [one] : one).map((word) => ({ word, of })));
}

function theOne(words: readonly Word[], text: string): number | undefined {
  const meant = new Set(text === "" ? [] : words.filter(({ word }) => word === text).map(({ of }) => of));
  const [index] = meant;
  return meant.size === 1 ? index : undefined;
}

function withoutSpaces(word: string): string {
  return word.replace(/[・'’]|(?<=\p{L})-(?=\p{L})|(?<!\d)\s|\s(?!\d)/gu, "");
}

/** ラーメン and らーめん are one word. */
function inHiragana(word: string): string {
  return withoutSpaces(word).replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** One letter off in a word of five, two in one of ten; and every other word at least two further off. */
function nearest(words: readonly Word[], text: string): number | undefined {
  const allowed = text.length < 5 ? 0 : text.length < 10 ? 1 : 2;
  if (allowed === 0 || text.length > 100) return undefined;
  const ranked = words
    .map(({ word, of }) => ({ of, far: sameCore(word, text) ? typosBetween(word, text) : text.length }))
    .sort((left, right) => left.far - right.far);
  const [best] = ranked;
  if (best === undefined || best.far > allowed) return undefined;
  const others = words.filter(({ of }) => of !== best.of).map(({ word }) => typosBetween(word, text));
  return others.length === 0 || Math.min(...others) >= best.far + 2 ? best.of : undefined;
}

/** Two letters that changed places are one typo. */
function typosBetween(word: string, text: string): number {
  const far = distance(word, text);
  if (far !== 2 || word.length !== text.length) return far;
  const first = [...word].findIndex((letter, index) => letter !== text[index]);
  return word[first] === text[first + 1] && word[first + 1] === text[first] ? 1 : far;
}

/** Digits and Chinese characters mean something each: 大 for 小, or 2 for 3, is no typo. Nor is a not. */
function sameCore(word: string, text: string): boolean {
  return (
    coreOf(word) === coreOf(text) &&
    /^(?:un|non|no|not|in|dis)/u.exec(word)?.[0] === /^(?:un|non|no|not|in|dis)/u.exec(text)?.[0]
  );
}

function coreOf(word: string): string {
  return word.replace(/[^\d\p{Script=Han}]/gu, "");
}
