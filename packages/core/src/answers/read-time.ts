import { Temporal } from "temporal-polyfill";
import { showTime } from "../expression/dates.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { AnswerLanguage, TimeRule } from "./answer-language.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { timeOf } from "./calendar.ts";
import { type Found, findInText } from "./find-in-text.ts";
import { plainAnswer } from "./plain-answer.ts";

/** 18:00, 午後3時半, 6pm, 下午三點, 30分後: the one time of day that is said; a number alone is the hour. */
export const readTime: AnswerReader = {
  type: "time",
  read: (text, context) => {
    const later = findMoment(text, context);
    if (later !== undefined) return showTime(later.toPlainTime().round("minute"));
    const time = findTime(text, context) ?? hourAlone(text, context);
    return time && showTime(time);
  },
};

/** Undefined when no time is said, or more than one. */
export function findTime(text: string, context: AnswerContext): Temporal.PlainTime | undefined {
  return inEachLanguage(text, context, (plain, language) =>
    findInText(plain, [...language.times, ...writtenTimes], day),
  );
}

/** Times are read without regard to the day. */
const day = new Temporal.PlainDate(2000, 1, 1);

const writtenTimes: readonly TimeRule[] = [
  {
    pattern: /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/gu,
    read: (match) => timeOf(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)),
  },
];

/** "in 30 minutes", 2時間後: a moment counted from now. */
export function findMoment(text: string, context: AnswerContext): Temporal.ZonedDateTime | undefined {
  const span = inEachLanguage(text, context, (plain, { spans }) => findInText(plain, spans, day));
  if (span === undefined) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(context.now) + span).toZonedDateTimeISO(context.timeZone);
}

function inEachLanguage<T>(
  text: string,
  context: AnswerContext,
  find: (plain: string, language: AnswerLanguage) => Found<T>,
): T | undefined {
  const plain = plainAnswer(text);
  if (plain === undefined) return undefined;
  for (const language of languagesOf(context)) {
    if (plain.match(language.refusals)) return undefined;
    const found = find(language.digits(plain), language);
    if (found.kind === "one") return found.value;
    if (found.kind === "several") return undefined;
  }
  return undefined;
}

function hourAlone(text: string, context: AnswerContext): Temporal.PlainTime | undefined {
  const plain = plainAnswer(text) ?? "";
  for (const language of languagesOf(context)) {
    const digits = language.digits(plain);
    if (/^\d{1,2}$/u.test(digits)) return timeOf(Number(digits));
  }
  return undefined;
}
