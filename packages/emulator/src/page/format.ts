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
