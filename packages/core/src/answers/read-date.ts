import type { Temporal } from "temporal-polyfill";
import type { AnswerContext } from "./answer-context.ts";
import { languagesOf } from "./answer-languages.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { bareForms } from "./bare-forms.ts";
import { nextMonthDay } from "./calendar.ts";
import { findMentions, type Mention, todayOf } from "./find-mentions.ts";
import { onlyOne } from "./only-one.ts";
import { plainAnswer } from "./plain-answer.ts";
import { monthAndDay } from "./written-dates.ts";

/** 2026-04-10, 4/10, 明日, 来週の金曜日, next friday, 下週三: the one day that is said. */
export const readDate: AnswerReader = {
  type: "date",
  read: (text, context) => {
    const mentions = findMentions(text, context);
    if (mentions === undefined) return undefined;
    const date = mentions.dates.length > 0 ? oneDate(mentions.dates) : bareDate(text, context);
    return date?.toString();
  },
};

/** A weekday beside a date says no other day, and must be that of the date. */
export function oneDate(mentions: readonly Mention<Temporal.PlainDate>[]): Temporal.PlainDate | undefined {
  const strong = mentions.filter(({ weak }) => !weak);
  if (strong.length === 0) return onlyOne(mentions, String);
  const date = onlyOne(strong, String);
  const agree = mentions.every(({ weak, value }) => !weak || value?.dayOfWeek === date?.dayOfWeek);
  return agree ? date : undefined;
}

/** 0410, 4-10 and 4.10 are dates where a date is all that is said. */
function bareDate(text: string, context: AnswerContext): Temporal.PlainDate | undefined {
  const languages = languagesOf(context);
  const bare = bareForms(plainAnswer(text) ?? "", languages).at(-1) ?? "";
  const match = /^(?:(\d{2})(\d{2})|(\d{1,2})[-.](\d{1,2}))$/u.exec(bare);
  if (match === null) return undefined;
  const dayFirst = languages[0]?.order === "dmy";
  const parts = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])] as const;
  return nextMonthDay(todayOf(context), ...monthAndDay(...parts, dayFirst));
}
