import type { AnswerContext } from "./answer-context.ts";
import type { AnswerLanguage } from "./answer-language.ts";
import { answerLanguages } from "./answer-languages.ts";
import { bareForms, longestFirst } from "./bare-forms.ts";
import { findMentions } from "./find-mentions.ts";
import { findNumbers } from "./find-numbers.ts";
import { markText, rewriteText } from "./marked-text.ts";
import { matchWords } from "./match-words.ts";
import { plainAnswer } from "./plain-answer.ts";
import { oneTime } from "./read-time.ts";

/**
 * Which of the labels that are offered a text means: the label itself (see `matchWords`), or its number from one on: 2, ②,
 * 二, "the second", 二番目, 最初の. A number alone that stands in labels (2名, 18:00) means the label that begins with it, not
 * the second one. Undefined when it is none, or may be more than one.
 */
export function matchLabel(text: string, labels: readonly string[]): number | undefined {
  const word = matchWords(text, labels);
  if (word !== undefined) return word;
  const plain = plainAnswer(text);
  if (plain === undefined || labels.length === 0) return undefined;
  const time = timeLabel(plain, labels);
  if (time !== undefined) return time;
  const chosen = new Set<number>();
  const circled = /^\s*[①-⑳]\s*$/u.test(text);
  for (const language of answerLanguages) {
    const written = labels.map((label) => inDigits(label, language));
    for (const form of bareForms(plain, [language])) {
      const place = placeOf(form, written, language, circled);
      if (place !== undefined) chosen.add(place);
    }
  }
  const [place] = chosen;
  return chosen.size === 1 && place !== undefined && place >= 0 && place < labels.length ? place : undefined;
}

/** Of labels that are times (18:00, 19:30), the one that is said in another way: 19時半, 7:30pm. */
function timeLabel(plain: string, labels: readonly string[]): number | undefined {
  const clock = labels.map((label) => /^(\d{1,2}):(\d{2})$/u.exec(plainAnswer(label) ?? ""));
  if (!clock.every((match) => match !== null)) return undefined;
  const mentions = findMentions(plain, anywhere);
  const time = mentions && oneTime(mentions.times)?.time;
  const same = clock.flatMap((match, index) =>
    time && Number(match[1]) === time.hour && Number(match[2]) === time.minute ? [index] : [],
  );
  return same.length === 1 ? same[0] : undefined;
}

const anywhere: AnswerContext = {
  now: 0,
  timeZone: "UTC",
  locale: "ja",
  locales: answerLanguages.map(({ tag }) => tag),
};

function placeOf(
  form: string,
  written: readonly string[],
  language: AnswerLanguage,
  circled: boolean,
): number | undefined {
  const digits = rewriteText(markText(form), language.spelled).text;
  for (const words of [form, digits]) {
    if (longestFirst(language.first).includes(words)) return 0;
    if (longestFirst(language.last).includes(words)) return written.length - 1;
  }
  for (const ordinal of language.ordinals) {
    const match = ordinal.exec(digits);
    if (match !== null) return Number(match[1]) - 1;
  }
  if (written.filter((label) => label === digits).length === 1) return written.indexOf(digits);
  if (!/^\d{1,3}$/u.test(digits)) return undefined;
  const numbered = written.map((label) => findNumbers(label)[0]?.value);
  if (circled || numbered.every((number) => number === undefined)) return Number(digits) - 1;
  const begins = written.flatMap((_, index) => (numbered[index] === Number(digits) ? [index] : []));
  // Out of reach: two labels may be meant, or none.
  return begins.length === 1 ? begins[0] : -1;
}

function inDigits(label: string, language: AnswerLanguage): string {
  return rewriteText(markText(plainAnswer(label) ?? ""), language.spelled).text;
}
