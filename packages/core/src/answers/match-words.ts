import { distance } from "fastest-levenshtein";
import { answerLanguages } from "./answer-languages.ts";
import { bareForms } from "./bare-forms.ts";
import { normalizeText } from "./normalize.ts";
import { plainAnswer } from "./plain-answer.ts";

/**
 * Which of some words a text is: the same but for case, width, spaces and the polite words around it, or for a typo in a
 * long word that is near to no other. Undefined when it is none, or more than one.
 */
export function matchWords(text: string, words: readonly string[]): number | undefined {
  const normal = words.map(normalizeText);
  const same = theOne(normal, normalizeText(text));
  const plain = plainAnswer(text);
  if (same !== undefined || plain === undefined || normal.filter((word) => word === normalizeText(text)).length > 1)
    return same;
  const forms = bareForms(plain, answerLanguages).map(normalizeText);
  for (const shorten of [(word: string) => word, withoutSpaces, inHiragana]) {
    for (const form of forms) {
      const found = theOne(normal.map(shorten), shorten(form));
      if (found !== undefined) return found;
    }
  }
  return nearest(normal.map(withoutSpaces), withoutSpaces(forms.at(-1) ?? ""));
}

function theOne(words: readonly string[], text: string): number | undefined {
  const index = words.indexOf(text);
  return text === "" || index < 0 || words.lastIndexOf(text) !== index ? undefined : index;
}

function withoutSpaces(word: string): string {
  return word.replace(/[・'’]|(?<=\p{L})-(?=\p{L})|(?<!\d)\s|\s(?!\d)/gu, "");
}

/** ラーメン and らーめん are one word. */
function inHiragana(word: string): string {
  return withoutSpaces(word).replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** One letter off in a word of five, two in one of ten; and every other word at least two further off. */
function nearest(words: readonly string[], text: string): number | undefined {
  const allowed = text.length < 5 ? 0 : text.length < 10 ? 1 : 2;
  if (allowed === 0 || text.length > 100) return undefined;
  const ranked = words
    .map((word, index) => ({ index, far: sameCore(word, text) ? typosBetween(word, text) : text.length }))
    .sort((left, right) => left.far - right.far);
  const [best, second] = ranked;
  if (best === undefined || best.far > allowed) return undefined;
  const others = words.filter((_, index) => index !== best.index).map((word) => typosBetween(word, text));
  return second === undefined || Math.min(...others) >= best.far + 2 ? best.index : undefined;
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
