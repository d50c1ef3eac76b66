import { Temporal } from "temporal-polyfill";
import { showDateTime, toLocalDateTime } from "../expression/dates.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { findDate } from "./read-date.ts";
import { findMoment, findTime } from "./read-time.ts";

/** 明後日の午後3時半, tomorrow at 6pm, 2026-04-10T18:00. A time alone is the next one; a day alone says no time. */
export const readDatetime: AnswerReader = {
  type: "datetime",
  read: (text, context) => {
    const iso = text.normalize("NFKC").toUpperCase();
    const written = /^\d{4}-\d{2}-\d{2}T/u.test(iso) ? toLocalDateTime(iso, context.timeZone) : undefined;
    if (written !== undefined) return written;
    const later = findMoment(text, context);
    if (later !== undefined) return showDateTime(later.toPlainDateTime().round("minute"));
    const time = findTime(text, context);
    if (time === undefined) return undefined;
    const date = findDate(text, context);
    if (date !== undefined) return showDateTime(date.toPlainDateTime(time));
    const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(context.now))
      .toZonedDateTimeISO(context.timeZone)
      .toPlainDateTime();
    const today = now.toPlainDate().toPlainDateTime(time);
    return showDateTime(Temporal.PlainDateTime.compare(today, now) >= 0 ? today : today.add({ days: 1 }));
  },
};
