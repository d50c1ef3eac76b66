import { Temporal } from "temporal-polyfill";
import { Duration } from "../expression/duration.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { AnswerLanguage, Rule } from "./answer-language.ts";
import { languagesOf } from "./answer-languages.ts";
import { findNumbers } from "./find-numbers.ts";
import { markText, rewriteText } from "./marked-text.ts";
import type { ClockTime } from "./part-of-day.ts";
import { plainAnswer } from "./plain-answer.ts";
import { writtenDates, writtenTimes } from "./written-dates.ts";

/** A place in the plain form of a text where a value is said. */
export interface Mention<T> {
  readonly start: number;
  readonly end: number;
  /** Undefined where it is said but makes no sense (25:00, the 30th of February). */
  readonly value: T | undefined;
  readonly weak: boolean;
  /** Whether it begins with its number: 8時, but not 夜8時 or 明日. */
  readonly counted?: boolean;
}

/** What is said in a text, by kind. A date and a time may share words (tonight at 7), numbers are of nothing else. */
export interface Mentions {
  readonly plain: string;
  readonly dates: readonly Mention<Temporal.PlainDate>[];
  readonly times: readonly Mention<ClockTime>[];
  /** In two hours: exact time from now. */
  readonly moments: readonly Mention<Duration>[];
  readonly durations: readonly Mention<Duration>[];
  readonly numbers: readonly Mention<number>[];
}

type Kinds = { readonly [Kind in Exclude<keyof Mentions, "plain">]: Mentions[Kind] };

const kinds = ["dates", "times", "moments", "durations"] as const;

/**
 * Everything that any of the conversation's languages finds; where two read the same words, the one spoken first has
 * them. Undefined for a text that is too long, or turns around or blurs what it says ("not tomorrow", "after six").
 */
export function findMentions(text: string, context: AnswerContext): Mentions | undefined {
  const plain = plainAnswer(text);
  const languages = languagesOf(context);
  if (plain === undefined || languages.some(({ refusals }) => refusals.test(plain))) return undefined;
  const today = todayOf(context);
  let found: Kinds = { dates: [], times: [], moments: [], durations: [], numbers: [] };
  for (const language of languages) {
    const more = findInLanguage(plain, language, today, context.locale);
    found = {
      dates: join(found.dates, more.dates),
      times: join(found.times, more.times),
      moments: join(found.moments, more.moments),
      durations: join(found.durations, more.durations),
      numbers: join(found.numbers, more.numbers),
    };
  }
  const taken = kinds.flatMap((kind): readonly Mention<unknown>[] => found[kind]);
  const numbers = found.numbers.filter((one) => !taken.some((other) => overlap(one, other)));
  const sure = <T>(mentions: readonly Mention<T>[]): readonly Mention<T>[] =>
    mentions.map((one) => (isOneOfTwo(plain, one, numbers) ? { ...one, value: undefined } : one));
  return {
    plain,
    dates: sure(found.dates),
    times: sure(found.times),
    moments: sure(found.moments),
    durations: sure(found.durations),
    numbers,
  };
}

export function todayOf(context: AnswerContext): Temporal.PlainDate {
  return momentOf(context).toPlainDate();
}

export function momentOf(context: AnswerContext): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(context.now)).toZonedDateTimeISO(context.timeZone);
}

function join<T>(known: readonly Mention<T>[], more: readonly Mention<T>[]): readonly Mention<T>[] {
  return [...known, ...more.filter((one) => !known.some((other) => overlap(one, other)))];
}

/** 7か8時, 3-4 hours, "3 or 4 pm": the unit is said once, for two numbers, and the other one is of nothing. */
function isOneOfTwo(plain: string, one: Mention<unknown>, numbers: readonly Mention<number>[]): boolean {
  return numbers.some(
    ({ start, end }) =>
      (one.counted === true &&
        /^ ?(?:[~,、・/-]|or|to|か|から|หรือ|ถึง|或|或是|或者|到|至|나|이나|에서) ?$/u.test(
          plain.slice(end, one.start),
        )) ||
      /^(?:[~-]| ?(?:or|か|หรือ|或|或是|或者|나|이나) ?)$/u.test(plain.slice(one.end, start)),
  );
}

function overlap(one: Mention<unknown>, other: Mention<unknown>): boolean {
  return one.start < other.end && other.start < one.end;
}

function findInLanguage(plain: string, language: AnswerLanguage, today: Temporal.PlainDate, locale: string): Kinds {
  const { text, from, to } = rewriteText(markText(plain), language.spelled);
  const ahead = momentsAhead(text, scan(text, language.durations, today), language);
  const rest = blank(text, ahead);
  const days = ahead.filter(({ value }) => value?.milliseconds === 0);
  const dates = [
    ...days.map((one) => ({ ...one, value: today.add({ days: one.value?.days ?? 0 }) })),
    ...scan(rest, [...writtenDates(language, locale), ...language.dates], today),
  ];
  // The words of a date may tell the part of the day (tonight at 7); its digits tell no hour.
  const times = scan(blankDigits(rest, dates), [...language.times, ...writtenTimes], today);
  const durations = merge(text, scan(blank(rest, times), language.durations, today));
  const back = <T>(mentions: readonly Mention<T>[]): Mention<T>[] =>
    mentions.map((one) => ({
      start: from[one.start] ?? 0,
      end: to[one.end - 1] ?? plain.length,
      value: one.value,
      weak: one.weak,
      counted: /^\d/u.test(text.slice(one.start, one.start + 1)),
    }));
  return {
    dates: back(dates),
    times: back(times),
    moments: back(ahead.filter((one) => !days.includes(one))),
    durations: back(durations),
    numbers: back(findNumbers(text)),
  };
}

/** What the rules find, one after the other; what one has read is blanked out for the next. */
function scan<T>(text: string, rules: readonly Rule<T>[], today: Temporal.PlainDate): Mention<T>[] {
  const found: Mention<T>[] = [];
  let rest = text;
  for (const { pattern, read, weak = false } of rules) {
    const mentions = [...rest.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: read(match, today),
      weak,
    }));
    found.push(...mentions);
    rest = blank(rest, mentions);
  }
  return found;
}

function blank(text: string, mentions: readonly Mention<unknown>[]): string {
  return mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + "\u0000".repeat(end - start) + rest.slice(end),
    text,
  );
}

function blankDigits(text: string, mentions: readonly Mention<unknown>[]): string {
  return mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/\d/gu, "\u0000") + rest.slice(end),
    text,
  );
}

/** The durations that are counted from now, with the words that say so. */
function momentsAhead(
  text: string,
  found: readonly Mention<Duration>[],
  { later }: AnswerLanguage,
): Mention<Duration>[] {
  return merge(text, found).flatMap((one) => {
    const before = later.before?.exec(text.slice(0, one.start))?.[0].length ?? 0;
    const after = later.after?.exec(text.slice(one.end))?.[0].length ?? 0;
    return before + after === 0 ? [] : [{ ...one, start: one.start - before, end: one.end + after }];
  });
}

/** 2 hours and 30 minutes are one duration. */
function merge(text: string, found: readonly Mention<Duration>[]): Mention<Duration>[] {
  const merged: Mention<Duration>[] = [];
  for (const one of [...found].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    const joined = last !== undefined && /^[ ,、と]*(?:and )?$/u.test(text.slice(last.end, one.start));
    if (joined && last.value && one.value && last.value.total > one.value.total) {
      merged[merged.length - 1] = { ...last, end: one.end, value: sum(last.value, one.value) };
    } else merged.push(one);
  }
  return merged;
}

function sum(left: Duration, right: Duration): Duration {
  return new Duration(left.days + right.days, left.milliseconds + right.milliseconds);
}
