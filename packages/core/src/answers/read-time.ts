import type { Temporal } from "temporal-polyfill";
import { showTime } from "../expression/dates.ts";
import type { Duration } from "../expression/duration.ts";
import type { AnswerContext } from "./answer-context.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { bareForms } from "./bare-forms.ts";
import { findMentions, type Mention, momentOf } from "./find-mentions.ts";
import { markText, rewriteText } from "./marked-text.ts";
import { onlyOne } from "./only-one.ts";
import { type ClockTime, clockTime } from "./part-of-day.ts";
import { plainAnswer } from "./plain-answer.ts";

/** 18:00, 午後3時半, 6pm, 下午三點, 30分後: the one time of day that is said; a number alone is the hour. */
export const readTime: AnswerReader = {
  type: "time",
  read: (text, context) => {
    const mentions = findMentions(text, context);
    if (mentions === undefined) return undefined;
    if (mentions.moments.length > 0) {
      const later = mentions.times.length === 0 ? oneMoment(mentions.moments, context) : undefined;
      return later && showTime(later.toPlainTime());
    }
    const time = mentions.times.length > 0 ? oneTime(mentions.times) : bareTime(text, context);
    return time && showTime(time.time);
  },
};

export function oneTime(mentions: readonly Mention<ClockTime>[]): ClockTime | undefined {
  return onlyOne(mentions, ({ time }) => time.toString());
}

/** So long from now, to the minute. Days are those of the calendar, hours exact also where the clock is changed. */
export function oneMoment(
  mentions: readonly Mention<Duration>[],
  context: AnswerContext,
): Temporal.PlainDateTime | undefined {
  const span = onlyOne(mentions, ({ days, milliseconds }) => `${days} ${milliseconds}`);
  if (span === undefined) return undefined;
  const { days, milliseconds } = span;
  return momentOf(context).add({ days }).add({ milliseconds }).toPlainDateTime().round("minute");
}

/** 19, 19.30 and 1930 are times where a time is all that is said. */
export function bareTime(text: string, context: AnswerContext): ClockTime | undefined {
  const languages = languagesOf(context);
  const bare = bareForms(plainAnswer(text) ?? "", languages).at(-1) ?? "";
  for (const language of languages) {
    const digits = rewriteText(markText(bare), language.spelled).text;
    const match = /^(?:(\d{1,2})(?:[. ](\d{2}))?|(\d{2})(\d{2}))$/u.exec(digits);
    if (match !== null) return clockTime(undefined, Number(match[1] ?? match[3]), Number(match[2] ?? match[4] ?? 0));
  }
  return undefined;
}
