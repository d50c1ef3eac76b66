import { Temporal } from "temporal-polyfill";
import type { Duration } from "./duration.ts";
import { ExpressionError } from "./expression-error.ts";
import type { Weekday } from "./opening-hours.ts";

/**
 * Dates are strings: `2026-04-10`, `18:00`, `2026-04-10T18:00`; seconds are written only where there are some. With one
 * form for one moment, `==` and `<` are those of strings. Date-times are local to the bot's zone and carry no offset.
 */
const dateForm = /^\d{4}-\d{2}-\d{2}$/u;
const timeForm = /^\d{2}:\d{2}(?::\d{2})?$/u;

export function parseDate(text: string): Temporal.PlainDate | undefined {
  if (!dateForm.test(text)) return undefined;
  return attempt(() => Temporal.PlainDate.from(text, { overflow: "reject" }));
}

export function parseTime(text: string): Temporal.PlainTime | undefined {
  if (!timeForm.test(text) || text.endsWith(":60")) return undefined;
  return attempt(() => Temporal.PlainTime.from(text, { overflow: "reject" }));
}

export function parseDateTime(text: string): Temporal.PlainDateTime | undefined {
  const time = text[10] === "T" ? parseTime(text.slice(11)) : undefined;
  return time && parseDate(text.slice(0, 10))?.toPlainDateTime(time);
}

function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

export function showTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}

export function showDateTime(value: Temporal.PlainDateTime): string {
  return value.toString({ smallestUnit: value.second === 0 ? "minute" : "second" });
}

/** A moment as a local date-time of a zone. */
export function localDateTime(milliseconds: number, timeZone: string): string {
  return showDateTime(zoned(milliseconds, timeZone).toPlainDateTime());
}

export function localDate(milliseconds: number, timeZone: string): string {
  return zoned(milliseconds, timeZone).toPlainDate().toString();
}

/** Whether this is the name of a zone (IANA). */
export function isTimeZone(name: string): boolean {
  return attempt(() => zoned(0, name)) !== undefined;
}

function zoned(milliseconds: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)).toZonedDateTimeISO(timeZone);
}

/**
 * The moment of a local date or date-time in a zone, in milliseconds since 1970; a date is its first minute. A time that
 * a clock change skips is the one after it, one that comes twice is the first.
 */
export function instantOf(text: string, timeZone: string): number | undefined {
  const local = parseDateTime(text) ?? parseDate(text)?.toPlainDateTime();
  return local?.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds;
}

/** Any ISO 8601 moment with an offset or `Z` as a local date-time; a canonical one as it is. */
export function toLocalDateTime(text: string, timeZone: string): string | undefined {
  const local = parseDateTime(text);
  if (local !== undefined) return showDateTime(local);
  return attempt(() => localDateTime(Temporal.Instant.from(text).epochMilliseconds, timeZone));
}

export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export function weekdayOf(date: Temporal.PlainDate | Temporal.PlainDateTime): Weekday {
  return weekdays[date.dayOfWeek - 1] ?? "mon";
}

/** `sign` is 1 or -1. A date moves by whole days; a date-time by calendar days, then by exact time in its zone. */
export function shiftDate(text: string, by: Duration, sign: 1 | -1, timeZone: string): string {
  const days = sign * by.days;
  const milliseconds = sign * by.milliseconds;
  const time = parseTime(text);
  if (time !== undefined) return showTime(time.add({ milliseconds: sign * by.total }));
  const date = parseDate(text);
  if (date !== undefined) {
    if (milliseconds === 0) return date.add({ days }).toString();
    throw new ExpressionError(
      "not-a-date",
      "a date moves by whole days; make a datetime of it: dateTime(date, '00:00')",
    );
  }
  const local = parseDateTime(text)?.add({ days });
  if (local === undefined) throw notADate();
  if (milliseconds === 0) return showDateTime(local);
  return showDateTime(local.toZonedDateTime(timeZone).add({ milliseconds }).toPlainDateTime());
}

/** From `earlier` to `later`: whole days between dates, exact time between date-times and times. */
export function spanBetween(later: string, earlier: string, timeZone: string): { days: number; milliseconds: number } {
  const [dateA, dateB] = [parseDate(later), parseDate(earlier)];
  if (dateA !== undefined && dateB !== undefined) return { days: dateB.until(dateA).days, milliseconds: 0 };
  const [timeA, timeB] = [parseTime(later), parseTime(earlier)];
  if (timeA !== undefined && timeB !== undefined) {
    return { days: 0, milliseconds: timeB.until(timeA).total("milliseconds") };
  }
  const [a, b] = [instantOf(later, timeZone), instantOf(earlier, timeZone)];
  if (a === undefined || b === undefined) throw notADate();
  return { days: 0, milliseconds: a - b };
}

export function notADate(): ExpressionError {
  return new ExpressionError("not-a-date", "this text is no date, time or datetime");
}
