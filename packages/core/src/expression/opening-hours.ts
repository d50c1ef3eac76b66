import { Temporal } from "temporal-polyfill";
import { weekdayOf } from "./dates.ts";

/** ISO days of the week, as `weekday()` gives them. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Open from (inclusive) until (exclusive), `HH:mm`; an `until` at or before `from`, or `24:00`, is on the next day. */
export interface OpeningSpan {
  readonly from: string;
  readonly until: string;
}

export interface OpeningHours {
  /** IANA zone; the bot's own when absent. */
  readonly timeZone?: string;
  readonly week: Readonly<Partial<Record<Weekday, readonly OpeningSpan[]>>>;
  /** Days that differ from the week, by date (`2026-12-31`, or `12-31` of every year); an empty list is a holiday. */
  readonly dates?: Readonly<Record<string, readonly OpeningSpan[]>>;
}

/** How far ahead an opening is looked for: a little more than a year. */
const horizon = 400;

/** Whether it is open at a moment (milliseconds since 1970). */
export function isOpenAt(hours: OpeningHours, moment: number, timeZone: string): boolean {
  const zone = hours.timeZone ?? timeZone;
  const day = dayOf(moment, zone);
  return [day.subtract({ days: 1 }), day].some((date) =>
    spansOf(hours, date, zone).some(([from, until]) => from <= moment && moment < until),
  );
}

/** The first moment after `moment` at which it opens; undefined when there is none within 400 days. */
export function nextOpeningAfter(hours: OpeningHours, moment: number, timeZone: string): number | undefined {
  const zone = hours.timeZone ?? timeZone;
  let date = dayOf(moment, zone);
  for (let day = 0; day <= horizon; day++) {
    const starts = spansOf(hours, date, zone)
      .map(([from]) => from)
      .filter((from) => from > moment);
    if (starts.length > 0) return Math.min(...starts);
    date = date.add({ days: 1 });
  }
  return undefined;
}

function dayOf(moment: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(moment)).toZonedDateTimeISO(zone).toPlainDate();
}

function spansOf(hours: OpeningHours, date: Temporal.PlainDate, zone: string): [from: number, until: number][] {
  const key = date.toString();
  const dates = hours.dates ?? {};
  const special = [key, key.slice("2026-".length)].find((one) => Object.hasOwn(dates, one));
  const spans = (special === undefined ? undefined : dates[special]) ?? hours.week[weekdayOf(date)] ?? [];
  return spans.map(({ from, until }) => {
    const nextDay = until <= from || until === "24:00";
    return [
      at(date, from, zone),
      at(nextDay ? date.add({ days: 1 }) : date, until === "24:00" ? "00:00" : until, zone),
    ];
  });
}

function at(date: Temporal.PlainDate, time: string, zone: string): number {
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}
