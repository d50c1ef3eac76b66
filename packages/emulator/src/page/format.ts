import type { PhoneWords } from "./phone-words.ts";

/** `9:05`, as phones write it in every language here. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, "0")}`;
}

/** `09:05:01.250`, for the inspector. */
export function exactTime(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  const millis = String(date.getMilliseconds()).padStart(3, "0");
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${millis}`;
}

/** `18:30` of a zone today, `Tue, Nov 24, 18:30` on another day; the browser's own zone when none is given. */
export function dueTime(at: number, now: number, timeZone: string | undefined): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat("en-CA", zone);
  const date = { weekday: "short", month: "short", day: "numeric" } as const;
  const year = day.format(at).slice(0, 4) === day.format(now).slice(0, 4) ? {} : { year: "numeric" as const };
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const isToday = day.format(at) === day.format(now);
  return new Intl.DateTimeFormat("en", { ...zone, ...(isToday ? {} : { ...date, ...year }), ...time }).format(at);
}

const UNITS = [
  [86_400, "d"],
  [3_600, "h"],
  [60, "min"],
  [1, "s"],
] as const;

/** Milliseconds until something, in its two largest units: `in 2 h 5 min`, `in 40 s`, `now`. */
export function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds <= 0) return "now";
  const first = UNITS.findIndex(([size]) => seconds >= size);
  const [large, small] = UNITS.slice(first);
  if (large === undefined) return "now";
  const rest = small === undefined ? 0 : Math.floor((seconds % large[0]) / small[0]);
  const parts = [`${Math.floor(seconds / large[0])} ${large[1]}`, ...(rest > 0 ? [`${rest} ${small?.[1]}`] : [])];
  return `in ${parts.join(" ")}`;
}

export function sameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

const DAY = 86_400_000;

/** The words on the line between two days. */
export function dayName(at: number, now: number, language: string, words: PhoneWords): string {
  if (sameDay(at, now)) return words.today;
  if (sameDay(at, now - DAY)) return words.yesterday;
  return new Intl.DateTimeFormat(language, { month: "short", day: "numeric", weekday: "short" }).format(at);
}

/** `2026-11-27` or `2026-11-27T19:00` in words; nothing while it is not yet one. */
export function pickedDate(value: string, language: string): string {
  const at = /^\d{4}-\d\d-\d\d/.test(value) ? new Date(value.includes("T") ? value : `${value}T00:00`) : undefined;
  if (at === undefined || Number.isNaN(at.getTime())) return "";
  const time = value.includes("T") ? ({ timeStyle: "short" } as const) : {};
  return new Intl.DateTimeFormat(language, { dateStyle: "full", ...time }).format(at);
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Milliseconds as `1:05`. */
export function playTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
