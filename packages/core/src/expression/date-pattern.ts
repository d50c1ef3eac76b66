import type { Temporal } from "temporal-polyfill";
import { parseDate, parseDateTime, parseTime } from "./dates.ts";

type Part = { readonly text: string } | { readonly letters: string };

/** The letters of LDML that `formatDate` takes, each with what it shows. */
export const datePatternLetters: readonly (readonly [letters: string, meaning: string])[] = [
  ["y", "year: 2026"],
  ["yy", "year of two digits: 26"],
  ["yyyy", "year of four digits: 2026"],
  ["M", "month: 4"],
  ["MM", "month of two digits: 04"],
  ["MMM", "short name of the month: Apr, 4月"],
  ["MMMM", "name of the month: April, 4月"],
  ["d", "day: 9"],
  ["dd", "day of two digits: 09"],
  ["E", "short weekday: Fri, 金"],
  ["EEE", "short weekday: Fri, 金"],
  ["EEEE", "weekday: Friday, 金曜日"],
  ["H", "hour of 24: 9"],
  ["HH", "hour of 24 in two digits: 09"],
  ["h", "hour of 12: 9"],
  ["hh", "hour of 12 in two digits: 09"],
  ["m", "minute: 5"],
  ["mm", "minute of two digits: 05"],
  ["s", "second: 7"],
  ["ss", "second of two digits: 07"],
  ["a", "half of the day: PM, 午後"],
];

const known: ReadonlySet<string> = new Set(datePatternLetters.map(([letters]) => letters));
const timeLetters: ReadonlySet<string> = new Set(["H", "HH", "h", "hh", "m", "mm", "s", "ss", "a"]);

/** What is wrong with a pattern, or undefined. Texts stand in single quotes; what is not a Latin letter stands as it is. */
export function datePatternFault(pattern: string): string | undefined {
  const wrong = partsOf(pattern).find((part) => "letters" in part && !known.has(part.letters));
  if (wrong === undefined || !("letters" in wrong)) return undefined;
  return `"${wrong.letters}" shows no part of a date; a text stands in single quotes: '${wrong.letters}'`;
}

/** A date, time or date-time in a pattern and a language; undefined when the value or the pattern does not hold up. */
export function formatDatePattern(value: string, pattern: string, locale: string): string | undefined {
  const date = parseDate(value) ?? parseDateTime(value);
  const time = parseTime(value) ?? parseDateTime(value);
  if (date === undefined && time === undefined) return undefined;
  let text = "";
  for (const part of partsOf(pattern)) {
    if ("text" in part) {
      text += part.text;
      continue;
    }
    const isTime = timeLetters.has(part.letters);
    const shown = isTime ? showTimePart(part.letters, time, locale) : date && showDatePart(part.letters, date, locale);
    if (shown === undefined) return undefined;
    text += shown;
  }
  return text;
}

/** Of a date without a time, the time is midnight. */
function showTimePart(
  letters: string,
  time: Temporal.PlainTime | Temporal.PlainDateTime | undefined,
  locale: string,
): string {
  const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 };
  const number = { H: hour, h: hour % 12 || 12, m: minute, s: second }[letters.slice(0, 1)];
  return number === undefined ? dayPeriod(hour, locale) : digits(number, letters.length);
}

function showDatePart(
  letters: string,
  date: Temporal.PlainDate | Temporal.PlainDateTime,
  locale: string,
): string | undefined {
  switch (letters) {
    case "yy":
      return digits(date.year % 100, 2);
    case "y":
    case "yyyy":
      return digits(date.year, letters.length);
    case "MMM":
      return nameOf(date, locale, { month: "short" });
    case "MMMM":
      return nameOf(date, locale, { month: "long" });
    case "E":
    case "EEE":
      return nameOf(date, locale, { weekday: "short" });
    case "EEEE":
      return nameOf(date, locale, { weekday: "long" });
    case "M":
    case "MM":
      return digits(date.month, letters.length);
    case "d":
    case "dd":
      return digits(date.day, letters.length);
    default:
      return undefined;
  }
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  if (formatters.size > 500) formatters.clear();
  formatters.set(key, found);
  return found;
}

function nameOf(
  date: Temporal.PlainDate | Temporal.PlainDateTime,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const day = "hour" in date ? date.toPlainDate() : date;
  return formatter(locale, options).format(day.toZonedDateTime("UTC").epochMilliseconds);
}

function dayPeriod(hour: number, locale: string): string {
  const parts = formatter(locale, { hour: "numeric", hour12: true }).formatToParts(hour * 3_600_000);
  return parts.find((part) => part.type === "dayPeriod")?.value ?? (hour < 12 ? "AM" : "PM");
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/gu)) {
    if (token === "''") parts.push({ text: "'" });
    else if (token.startsWith("'")) parts.push({ text: token.replace(/^'|'$/gu, "").replaceAll("''", "'") });
    else if (/^[A-Za-z]/u.test(token)) parts.push({ letters: token });
    else parts.push({ text: token });
  }
  return parts;
}
