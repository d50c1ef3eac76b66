import type { AnswerContext } from "./answer-context.ts";
import type { AnswerLanguage } from "./answer-language.ts";
import { answerLanguages } from "./answer-languages.ts";
import { bareForms, longestFirst, trimMarks } from "./bare-forms.ts";
import { findMentions, type Mentions } from "./find-mentions.ts";
import { findNumbers } from "./find-numbers.ts";
import { markText, rewriteText } from "./marked-text.ts";
import { matchWords, type Named, wordsOf } from "./match-words.ts";
import { plainAnswer } from "./plain-answer.ts";
import { oneDate } from "./read-date.ts";
import { bareTime, oneTime } from "./read-time.ts";

/** Said, but of no option, or of more than one. */
const NONE = -1;

/**
 * Which of the options that are offered a text means, each given by its label, or by its label and synonyms. In this order:
 *
 * 1. a label or synonym itself (see `matchWords`), or without the price or the bracket behind it;
 * 2. a label's day or time, said in another way (19時半 for 19:30, 明日 for 4月2日);
 * 3. a place, said as one: "the second", 二番目, ②, 最初の;
 * 4. a number alone, as `byNumber` says.
 *
 * Places count from `first`, the first option of the page that is shown. Undefined when it is none, or may be more than one.
 */
export function matchLabel(
  text: string,
  options: readonly Named[],
  context: AnswerContext,
  first = 0,
): number | undefined {
  const word = matchWords(text, options) ?? matchWords(text, options.map(withoutAside));
  if (word !== undefined) return word;
  const plain = plainAnswer(text);
  if (plain === undefined || options.length === 0) return undefined;
  const moment = labelOfMoment(plain, options, context);
  if (moment !== undefined) return moment;
  const circled = /[①-⑳]|\u20e3/u.test(text);
  const count = options.length - first;
  const said = answerLanguages.map((language) => ({
    language,
    forms: bareForms(plain, [language]).map((form) => ({ form, digits: inDigits(form, language) })),
  }));
  const places = said.flatMap(({ language, forms }) =>
    forms
      .map(({ form, digits }) => placeOf(form, digits, language, count, circled))
      .filter((place) => place !== undefined)
      .slice(0, 1),
  );
  if (places.length > 0) return theOnly(places.map((place) => (place === NONE ? NONE : first + place)));
  return theOnly(
    said.flatMap(({ language, forms }) => {
      const written = wordsOf(options).map(({ word, of }) => ({ word: inDigits(word, language), of }));
      return forms.flatMap(({ digits }) => byWriting(digits, written, options.length, first, context) ?? []);
    }),
  );
}

function theOnly(indices: readonly number[]): number | undefined {
  const [index] = indices;
  return index === NONE || indices.some((one) => one !== index) ? undefined : index;
}

/** コーヒー for コーヒー 500円, and Latte for "Latte (hot)". */
function withoutAside(named: Named): Named {
  const words = typeof named === "string" ? [named] : named;
  return words.map((word) => {
    const plain = plainAnswer(word) ?? word;
    const short = plain.replace(/\([^()]{1,40}\)$/u, "").replace(price, "");
    return trimMarks(short) === "" ? word : trimMarks(short);
  });
}

const price = /[ :,-]{0,2}(?:[¥$฿₩€£]|nt\$)? ?\d{1,3}(?:,?\d{3}){0,2}(?: ?(?:円|yen|元|원|บาท|baht|dollars))?$/u;

/** Of labels that hold a day or a time, the one that has all that is said of them, if nothing else is counted. */
function labelOfMoment(plain: string, options: readonly Named[], context: AnswerContext): number | undefined {
  const said = /^\d{1,2}$/u.test(plain) ? undefined : findMentions(plain, context);
  if (said === undefined) return undefined;
  const asked = momentIn(said, context);
  if (asked === undefined || (asked.date === undefined && asked.time === undefined)) return undefined;
  if (said.numbers.length > 0 && said.times.length + said.dates.length > 0) return undefined;
  const same = new Set<number>();
  for (const { word, of } of wordsOf(options)) {
    const mentions = findMentions(word, context);
    const own = mentions && momentIn(mentions, context);
    if (own && (asked.date ?? own.date) === own.date && (asked.time ?? own.time) === own.time) same.add(of);
  }
  const [index] = same;
  return same.size === 1 ? index : undefined;
}

/** The one day and the one time of a text; undefined where one of them is said twice, or makes no sense. */
function momentIn(
  { plain, dates, times, moments }: Mentions,
  context: AnswerContext,
): { readonly date?: string; readonly time?: string } | undefined {
  if (moments.length > 0) return undefined;
  const date = dates.length === 0 ? undefined : oneDate(dates);
  const clock = times.length > 0 ? oneTime(times) : dates.length === 0 ? bareTime(plain, context) : undefined;
  if ((dates.length > 0 && date === undefined) || (times.length > 0 && clock === undefined)) return undefined;
  return { ...(date ? { date: date.toString() } : {}), ...(clock ? { time: clock.time.toString() } : {}) };
}

/** The place that is said as a place, from 0 on; undefined where none is, NONE for one that there is not. */
function placeOf(
  form: string,
  digits: string,
  language: AnswerLanguage,
  count: number,
  circled: boolean,
): number | undefined {
  for (const words of [form, digits]) {
    if (longestFirst(language.first).includes(words)) return 0;
    if (longestFirst(language.last).includes(words)) return count - 1;
  }
  const patterns = circled ? [...language.ordinals, /^(\d{1,2})$/u] : language.ordinals;
  for (const ordinal of patterns) {
    const place = Number(ordinal.exec(digits)?.[1] ?? Number.NaN);
    if (!Number.isNaN(place)) return place >= 1 && place <= count ? place - 1 : NONE;
  }
  return undefined;
}

type Written = ReturnType<typeof wordsOf>;

/** A label in other digits (三名 for 3名) or with another counter (二人), or a number alone. */
function byWriting(
  digits: string,
  written: Written,
  count: number,
  first: number,
  context: AnswerContext,
): number | undefined {
  const same = ownersOf(written, (word) => word === digits);
  if (same.length === 1) return same[0];
  const counted = counting.exec(digits);
  if (counted !== null) {
    const own = ownersOf(written, (word) => counting.exec(word)?.[1] === counted[1]);
    const { dates, times, durations } = findMentions(digits, context) ?? { dates: [], times: [], durations: [digits] };
    return own.length === 1 && dates.length + times.length + durations.length === 0 ? own[0] : undefined;
  }
  return /^\d{1,6}$/u.test(digits) ? byNumber(Number(digits), written, count, first, context) : undefined;
}

/** A number with what is counted, and nothing else. */
const counting = /^(\d{1,6})[\p{L}\p{M}]{1,8}$/u;

/**
 * A number alone is, in this order: the label that begins or ends with it (2 for 2名, 18 for 18:00, 2 for "Plan 2"); the
 * option of that place; beyond the last place, the one label that holds it (500 for "Coffee, 500 yen"). Where two labels
 * begin with it there is no answer, unless one of them stands in that place too. Where labels are counts (2名, 3名, 4名) a
 * number that is none of them is no place: who writes 1 may mean one person.
 */
function byNumber(
  number: number,
  written: Written,
  count: number,
  first: number,
  context: AnswerContext,
): number | undefined {
  const place = first + number - 1;
  const own = ownersOf(written, (word) => numbersAround(word).includes(number));
  if (own.length === 1) return own[0];
  if (own.length > 1) return own.includes(place) ? place : NONE;
  if (number >= 1 && place < count) return areCounts(written, context) ? NONE : place;
  const holding = ownersOf(written, (word) =>
    findNumbers(word.replace(/\d{1,2}:\d{2}/gu, "")).some(({ value }) => value === number),
  );
  return holding.length === 1 ? holding[0] : NONE;
}

function ownersOf(written: Written, holds: (word: string) => boolean): readonly number[] {
  return [...new Set(written.filter(({ word }) => holds(word)).map(({ of }) => of))];
}

/** The number with which a label begins, and the one with which it ends; those of a price or a date are no ends. */
function numbersAround(label: string): readonly number[] {
  const bare = trimMarks(label);
  const begins = /^\d{1,6}(?!\d|[.,]\d)/u.exec(bare)?.[0];
  const ends = /(?<![\d:/.,¥$-])\d{1,6}$/u.exec(bare)?.[0];
  return [begins, ends].flatMap((found) => (found === undefined ? [] : [Number(found)]));
}

/** Labels that are told apart by small numbers, or are nothing but numbers; hours and days are no counts. */
function areCounts(written: Written, context: AnswerContext): boolean {
  const labels = written.filter(({ of }, index) => written[index - 1]?.of !== of);
  const counts = labels.flatMap(({ word }) => {
    const [number] = numbersAround(word);
    const mentions = number === undefined ? undefined : findMentions(word, context);
    return number === undefined || (mentions && mentions.dates.length + mentions.times.length > 0) ? [] : [number];
  });
  if (counts.length < 2 || new Set(counts).size < counts.length) return false;
  return counts.some((number) => number < 10) || labels.every(({ word }) => /^\d+$/u.test(word));
}

/** Its numbers in digits, with neither commas in them nor a space behind: 2명 for 두 명. */
function inDigits(label: string, language: AnswerLanguage): string {
  const { text } = rewriteText(markText(plainAnswer(label) ?? ""), language.spelled);
  return text.replace(/(?<=\d),(?=\d{3}(?!\d))|(?<=\d) (?=\p{L})/gu, "");
}
