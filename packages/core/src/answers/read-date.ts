import { Temporal } from "temporal-polyfill";
import type { AnswerContext } from "./answer-context.ts";
import type { AnswerLanguage, DateRule } from "./answer-language.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { dateOf, fullYear, nextMonthDay, numbersOf } from "./calendar.ts";
import { findInText } from "./find-in-text.ts";
import { plainAnswer } from "./plain-answer.ts";

/** 2026-04-10, 4/10, 明日, 来週の金曜日, next friday, 下週三: the one day that is said. */
export const readDate: AnswerReader = { type: "date", read: (text, context) => findDate(text, context)?.toString() };

/** Of a day without a year, the next one; undefined when no day is said, or more than one. */
export function findDate(text: string, context: AnswerContext): Temporal.PlainDate | undefined {
  const plain = plainAnswer(text);
  if (plain === undefined) return undefined;
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(context.now))
    .toZonedDateTimeISO(context.timeZone)
    .toPlainDate();
  for (const language of languagesOf(context)) {
    if (plain.match(language.refusals)) return undefined;
    const found = findInText(language.digits(plain), [...writtenDates(language, context), ...language.dates], today);
    if (found.kind === "one") return found.value;
    if (found.kind === "several") return undefined;
  }
  return undefined;
}

/** What every language writes in digits; which of 4/10 is the month is the language's, or its region's, to say. */
function writtenDates({ tag, dayFirst }: AnswerLanguage, { locale }: AnswerContext): readonly DateRule[] {
  const daysLead = dayFirst || (tag === "en" && /^en-(?:GB|AU|NZ|IE|IN|ZA|SG)$/iu.test(locale));
  return [
    {
      pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/gu,
      read: (match) => {
        const [year = 0, month = 0, day = 0] = numbersOf(match);
        return year > 1900 && year < 2200 ? dateOf(year, month, day) : undefined;
      },
    },
    {
      pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/gu,
      read: (match) => {
        const [first = 0, second = 0, year = 0] = numbersOf(match);
        const [month, day] = monthAndDay(first, second, daysLead || match[0].includes("."));
        return dateOf(fullYear(year), month, day);
      },
    },
    {
      pattern: /(?<![\d/:.-])(\d{1,2})\/(\d{1,2})(?![\d/])/gu,
      read: (match, today) => {
        const [first = 0, second = 0] = numbersOf(match);
        return nextMonthDay(today, ...monthAndDay(first, second, daysLead));
      },
    },
  ];
}

/** 24/12 has its day first in any language. */
function monthAndDay(first: number, second: number, dayFirst: boolean): [month: number, day: number] {
  const swapped = dayFirst ? second <= 12 : first > 12;
  return swapped ? [second, first] : [first, second];
}
