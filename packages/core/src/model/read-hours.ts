import type { Cursor } from "../document/cursor.ts";
import { weekdays } from "../expression/dates.ts";
import type { OpeningHours, OpeningSpan, Weekday } from "../expression/opening-hours.ts";
import { readTimeZone } from "./read-time-zone.ts";
import type { Reading } from "./reading.ts";

/** `hours.NAME` of bot.yaml. */
export function readHours(at: Cursor, reading: Reading): OpeningHours & { readonly at: Cursor } {
  const timeZone = readTimeZone(at.get("timezone"), reading);
  const week: Partial<Record<Weekday, readonly OpeningSpan[]>> = {};
  for (const entry of at.get("week")?.entries() ?? [])
    for (const day of daysOf(String(entry.key))) week[day] = readSpans(entry);
  const dates = (at.get("dates")?.entries() ?? []).map((entry) => [String(entry.key), readSpans(entry)] as const);
  const holidays = (at.get("holidays")?.items() ?? []).map((one) => [one.text() ?? "", []] as const);
  return {
    at,
    ...(timeZone !== undefined && { timeZone }),
    week,
    dates: Object.fromEntries([...holidays, ...dates]),
  };
}

/** `mon`, `fri-mon`, `daily`. */
function daysOf(text: string): readonly Weekday[] {
  if (text === "daily") return weekdays;
  const [from, to = from] = text.split("-").map((day) => weekdays.indexOf(day as Weekday));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  const length = ((to - from + weekdays.length) % weekdays.length) + 1;
  return [...weekdays, ...weekdays].slice(from, from + length);
}

/** `09:00-18:00`, or a list of them; `closed` is none. */
function readSpans(at: Cursor): readonly OpeningSpan[] {
  return at.oneOrMany().flatMap((one) => {
    const [from, until] = (one.text() ?? "").split("-");
    return from !== undefined && until !== undefined ? [{ from, until }] : [];
  });
}
