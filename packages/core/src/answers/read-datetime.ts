import { Temporal } from "temporal-polyfill";
import { showDateTime, toLocalDateTime } from "../expression/dates.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { findMentions, type Mentions, momentOf } from "./find-mentions.ts";
import { oneDate } from "./read-date.ts";
import { oneMoment, oneTime } from "./read-time.ts";

/** 明後日の午後3時半, tomorrow at 6pm, 2026-04-10T18:00. A time alone is the next one; a day alone says no time. */
export const readDatetime: AnswerReader = {
  type: "datetime",
  read: (text, context) => {
    const iso = text.length > 40 ? "" : text.normalize("NFKC").toUpperCase();
    const written = /^\d{4}-\d{2}-\d{2}T/u.test(iso) ? toLocalDateTime(iso, context.timeZone) : undefined;
    if (written !== undefined) return written;
    const mentions = findMentions(text, context);
    const local = mentions && findDatetime(mentions, context);
    return local && showDateTime(local);
  },
};

export function findDatetime(mentions: Mentions, context: AnswerContext): Temporal.PlainDateTime | undefined {
  const local = localDatetime(mentions, context);
  return local && exists(local, context.timeZone) ? local : undefined;
}

function localDatetime(
  { dates, times, moments }: Mentions,
  context: AnswerContext,
): Temporal.PlainDateTime | undefined {
  if (moments.length > 0) return dates.length + times.length === 0 ? oneMoment(moments, context) : undefined;
  const clock = oneTime(times);
  if (clock === undefined) return undefined;
  if (dates.length === 0) return nextTime(clock.time, context);
  const date = oneDate(dates);
  // Friday at midnight is the beginning of Friday to some, its end to others.
  if (date === undefined || clock.night === "unsure") return undefined;
  return date.add({ days: clock.night === "next" ? 1 : 0 }).toPlainDateTime(clock.time);
}

function nextTime(time: Temporal.PlainTime, context: AnswerContext): Temporal.PlainDateTime {
  const now = momentOf(context).toPlainDateTime();
  const today = now.toPlainDate().toPlainDateTime(time);
  return Temporal.PlainDateTime.compare(today, now) >= 0 ? today : today.add({ days: 1 });
}

/** Where clocks go forward, an hour is skipped: nothing happens in it. */
function exists(local: Temporal.PlainDateTime, timeZone: string): boolean {
  return local.toZonedDateTime(timeZone, { disambiguation: "compatible" }).toPlainDateTime().equals(local);
}
