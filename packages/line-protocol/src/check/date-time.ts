import type { Place } from "./place.ts";
import { type Fields, type Rule, someText } from "./rules.ts";

const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The form depends on the picker's mode, so it is looked at in {@link dateTimeRange}. */
export const dateTimeText: Rule = someText;

/** `initial`, `max` and `min` have the form of the mode and lie in LINE's range, and `max` is later than `min`. */
export function dateTimeRange(value: Fields, at: Place): void {
  const { mode, max, min } = value;
  if (mode !== "date" && mode !== "time" && mode !== "datetime") return;
  for (const name of ["initial", "max", "min"]) {
    const text = value[name];
    if (typeof text === "string" && text !== "" && !fits(text, mode)) {
      at.reportAt(name, "out-of-range", "invalid datetime format for the specified mode");
      return;
    }
  }
  // Texts of one form compare as the times they stand for.
  if (typeof max === "string" && typeof min === "string" && max.toUpperCase() <= min.toUpperCase()) {
    at.reportAt("max", "conflict", "invalid date time order");
  }
}

function fits(text: string, mode: "date" | "time" | "datetime"): boolean {
  if (mode === "date") return isDate(text);
  if (mode === "time") return timeForm.test(text);
  return (text[10] === "T" || text[10] === "t") && isDate(text.slice(0, 10)) && timeForm.test(text.slice(11));
}

function isDate(text: string): boolean {
  const found = dateForm.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
