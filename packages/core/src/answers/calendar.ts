import { Temporal } from "temporal-polyfill";

type Day = Temporal.PlainDate;

/** A date that exists, or undefined. */
export function dateOf(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

export function timeOf(hour: number, minute = 0, second = 0): Temporal.PlainTime | undefined {
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60)) return undefined;
  return new Temporal.PlainTime(hour, minute, second);
}

/** The next time that a day of the year comes, today included; the 29th of February may be years ahead. */
export function nextMonthDay(today: Day, month: number, day: number): Day | undefined {
  for (let year = today.year; year <= today.year + 8; year++) {
    const date = dateOf(year, month, day);
    if (date !== undefined && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return undefined;
}

/** The next time that a day of the month comes, today included. */
export function nextMonthsDay(today: Day, day: number): Day | undefined {
  for (let months = 0; months < 4; months++) {
    const date = dayOfMonthAhead(today, months, day);
    if (date !== undefined && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return undefined;
}

/** A day of the month so many months ahead. */
export function dayOfMonthAhead(today: Day, months: number, day: number): Day | undefined {
  const month = today.with({ day: 1 }).add({ months });
  return dateOf(month.year, month.month, day);
}

/** The last day of the month so many months ahead. */
export function endOfMonth(today: Day, months = 0): Day {
  return today.with({ day: 1 }).add({ months }).with({ day: 31 });
}

/** The coming day of that weekday (1 is Monday); on the day itself, a week later: today is called today. */
export function comingWeekday(today: Day, weekday: number): Day {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** "This Friday": the coming one; on a Friday it may be today. */
export function thisWeekday(today: Day, weekday: number): Day | undefined {
  return today.dayOfWeek === weekday ? undefined : comingWeekday(today, weekday);
}

/** The weekday of the week so many weeks ahead; weeks begin on Monday. */
export function weekdayOfWeek(today: Day, weeks: number, weekday: number): Day {
  return today.add({ days: weeks * 7 + weekday - today.dayOfWeek });
}

/** The second Friday of a month: `nth` from 1. */
export function weekdayOfMonth(today: Day, months: number, nth: number, weekday: number): Day | undefined {
  const first = today.with({ day: 1 }).add({ months });
  return dayOfMonthAhead(today, months, ((weekday - first.dayOfWeek + 7) % 7) + 1 + (nth - 1) * 7);
}

/** A year of two digits is of this century; one of the Buddhist era is brought back. */
export function fullYear(year: number): number {
  if (year < 100) return 2000 + year;
  return year > 2400 ? year - 543 : year;
}

/** Groups of a match as numbers; one that took no part is NaN. */
export function numbersOf(match: RegExpExecArray): number[] {
  return match.slice(1).map(Number);
}
