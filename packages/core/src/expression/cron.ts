import { Temporal } from "temporal-polyfill";

/** The minutes at which something comes again: five fields as crontab has them. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 1 is Monday, 7 Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Both day fields are given: one of them is enough, as crontab has it. */
  readonly eitherDay: boolean;
}

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const fields: readonly Field[] = [
  { name: "minute", from: 0, to: 59, words: [] },
  { name: "hour", from: 0, to: 23, words: [] },
  { name: "day of the month", from: 1, to: 31, words: [] },
  { name: "month", from: 1, to: 12, words: "jan feb mar apr may jun jul aug sep oct nov dec".split(" ") },
  { name: "day of the week", from: 0, to: 7, words: "sun mon tue wed thu fri sat".split(" ") },
];

/** How far ahead a time is looked for: 29 February may be eight years away. */
const horizonDays = 8 * 366;

/** `0 9 * * mon`, or what is wrong with it in words that follow it. */
export function parseCron(text: string): Cron | string {
  const parts = text.trim().toLowerCase().split(/\s+/);
  if (parts.length !== fields.length) return `has ${parts.length} fields, not the five: minute hour day month weekday`;
  const sets: Set<number>[] = [];
  for (const [index, field] of fields.entries()) {
    const set = parseField(parts[index] ?? "", field);
    if (typeof set === "string") return set;
    sets.push(set);
  }
  const [minutes, hours, days, months, weekdays] = sets as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  const cron: Cron = {
    minutes: [...minutes].sort((a, b) => a - b),
    hours: [...hours].sort((a, b) => a - b),
    days,
    months,
    weekdays: new Set([...weekdays].map((day) => (day === 0 ? 7 : day))),
    eitherDay: !parts[2]?.startsWith("*") && !parts[4]?.startsWith("*"),
  };
  return nextCron(cron, 0, "UTC") === undefined ? "never comes: there is no such day" : cron;
}

function parseField(text: string, field: Field): Set<number> | string {
  const numbers = new Set<number>();
  const wrong = `has "${text}" for the ${field.name}; it is * or ${field.from} to ${field.to}`;
  for (const part of text.split(",")) {
    const [, range = "", step] = /^([^/]*)(?:\/([0-9]{1,2}))?$/.exec(part) ?? [];
    const [first = "", last, more] = range.split("-");
    const from = range === "*" ? field.from : numberOf(first, field);
    const open = range === "*" || (last === undefined && step !== undefined);
    const to = open ? field.to : last === undefined ? from : numberOf(last, field);
    const by = step === undefined ? 1 : Number(step);
    if (from === undefined || to === undefined || more !== undefined || from > to || by < 1) return wrong;
    for (let number = from; number <= to; number += by) numbers.add(number);
  }
  return numbers;
}

function numberOf(text: string, { from, to, words }: Field): number | undefined {
  const word = words.indexOf(text);
  if (word >= 0) return word + from;
  const number = /^[0-9]{1,2}$/.test(text) ? Number(text) : -1;
  return number >= from && number <= to ? number : undefined;
}

/**
 * The first moment after `after` (milliseconds since 1970) that fits, in a zone; undefined where there is none. A time that
 * a clock change skips comes as much later, one that comes twice is the first.
 */
export function nextCron(cron: Cron, after: number, timeZone: string): number | undefined {
  let date = dayOf(after, timeZone);
  for (let day = 0; day <= horizonDays; day++) {
    if (fits(cron, date)) {
      const moments = momentsOf(cron, date, timeZone, after);
      if (moments !== undefined) return moments;
    }
    date = date.add({ days: 1 });
  }
  return undefined;
}

/** The next moment after `after` at which a clock of the zone shows `HH:mm`. */
export function nextTimeOfDay(time: string, after: number, timeZone: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const every = { days: all(1, 31), months: all(1, 12), weekdays: all(1, 7), eitherDay: false };
  return nextCron({ minutes: [minute], hours: [hour], ...every }, after, timeZone) ?? after;
}

function all(from: number, to: number): ReadonlySet<number> {
  return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function dayOf(moment: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(moment)).toZonedDateTimeISO(timeZone).toPlainDate();
}

function fits({ days, months, weekdays, eitherDay }: Cron, date: Temporal.PlainDate): boolean {
  if (!months.has(date.month)) return false;
  const [day, weekday] = [days.has(date.day), weekdays.has(date.dayOfWeek)];
  return eitherDay ? day || weekday : day && weekday;
}

/** The first moment of a day that is later than `after`. */
function momentsOf(
  { hours, minutes }: Cron,
  date: Temporal.PlainDate,
  timeZone: string,
  after: number,
): number | undefined {
  let first: number | undefined;
  for (const hour of hours) {
    for (const minute of minutes) {
      const plainTime = new Temporal.PlainTime(hour, minute);
      const moment = date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
      if (moment > after && (first === undefined || moment < first)) first = moment;
    }
    // A skipped hour is moved behind the next one at most.
    if (first !== undefined && hour * 3_600_000 > first - startOf(date, timeZone) + 2 * 3_600_000) break;
  }
  return first;
}

function startOf(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime({ timeZone }).epochMilliseconds;
}
