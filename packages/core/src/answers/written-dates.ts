import type { Temporal } from "temporal-polyfill";
import type { AnswerLanguage, Rule } from "./answer-language.ts";
import { dateOf, fullYear, nextMonthDay, numbersOf, timeOf } from "./calendar.ts";
import { type ClockTime, clockTime } from "./part-of-day.ts";

/** What every language writes in digits; which of 4/10 is the month is the language's, or its region's, to say. */
export function writtenDates(
  { tag, order, year }: AnswerLanguage,
  locale: string,
): readonly Rule<Temporal.PlainDate>[] {
  const british = tag === "en" && /^en-(?:GB|AU|NZ|IE|IN|ZA|SG)$/iu.test(locale);
  const dayFirst = order === "dmy" || british;
  return [
    {
      pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
      read: (match) => {
        const [full = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(full), month, day);
      },
    },
    {
      pattern: /(?<!\d)((?:19|20|21)\d{2})(\d{2})(\d{2})(?!\d)/gu,
      read: (match) => {
        const [full = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(full, month, day);
      },
    },
    {
      pattern: /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/gu,
      read: (match) => {
        const [month, day] = monthAndDay(Number(match[1]), Number(match[3]), dayFirst || match[2] === ".");
        return dateOf(fullYear(Number(match[4])), month, day);
      },
    },
    {
      pattern: /(?<![\d/.\p{L}\p{M}])(\d{2,3})([/.])(\d{1,2})\2(\d{1,2})(?![\d/])/gu,
      read: (match) => {
        const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
        if (order === "ymd") return dateOf(year(first), second, third);
        return dateOf(year(third), ...monthAndDay(first, second, dayFirst || match[2] === "."));
      },
    },
    {
      pattern: /(?<![\d/.])(\d)\/(\d{1,2})\/(\d{2})(?![\d/])/gu,
      read: (match) => {
        const [first = 0, second = 0, third = 0] = numbersOf(match);
        return order === "ymd" ? undefined : dateOf(year(third), ...monthAndDay(first, second, dayFirst));
      },
    },
    {
      pattern: /(?<![\d/:.-])(\d{1,2})\/(\d{1,2})(?![\d/])/gu,
      read: (match, today) => {
        const [first = 0, second = 0] = numbersOf(match);
        return nextMonthDay(today, ...monthAndDay(first, second, dayFirst));
      },
    },
  ];
}

/** 24/12 has its day first in any language. */
export function monthAndDay(first: number, second: number, dayFirst: boolean): [month: number, day: number] {
  const swapped = dayFirst ? second <= 12 : first > 12;
  return swapped ? [second, first] : [first, second];
}

export const writtenTimes: readonly Rule<ClockTime>[] = [
  {
    pattern: /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/gu,
    read: (match) => {
      if (match[3] === undefined) return clockTime(undefined, Number(match[1]), Number(match[2]));
      const time = timeOf(Number(match[1]), Number(match[2]), Number(match[3]));
      return time && { time };
    },
  },
];
