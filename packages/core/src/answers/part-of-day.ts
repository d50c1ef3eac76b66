import { Temporal } from "temporal-polyfill";
import { timeOf } from "./calendar.ts";

/** A time of day as it was said. */
export interface ClockTime {
  readonly time: Temporal.PlainTime;
  /** Of a night: it belongs to the day after the one that is named (12 at night), or nobody can tell. */
  readonly night?: "next" | "unsure";
}

/**
 * The parts of the day that people name beside an hour. `am` and `pm` are the clock's; the others are as wide as in
 * speech: an hour that no one calls so (noon at 8) makes no time.
 */
export type PartOfDay = "am" | "pm" | "morning" | "afternoon" | "evening" | "night" | "late" | "dawn" | "noon";

type Hour = readonly [hour: number, night?: "next" | "unsure"] | undefined;

/** Of hours from 0 to 12; larger ones are those of the clock of 24. */
const hours: Readonly<Record<PartOfDay, (hour: number) => Hour>> = {
  am: (hour) => [hour % 12],
  pm: (hour) => [(hour % 12) + 12],
  morning: (hour) => (hour < 12 ? [hour] : undefined),
  afternoon: (hour) => (hour < 12 ? [hour + 12] : undefined),
  evening: (hour) => (hour >= 3 && hour < 12 ? [hour + 12] : undefined),
  night: (hour) => (hour === 12 || hour < 5 ? [hour % 12, "next"] : [hour + 12]),
  late: (hour) => (hour === 12 || hour < 6 ? [hour % 12, "unsure"] : hour > 8 ? [hour + 12] : undefined),
  dawn: (hour) => (hour === 12 ? [0, "unsure"] : hour < 8 ? [hour] : undefined),
  noon: (hour) => (hour > 9 ? [hour] : hour > 0 && hour < 6 ? [hour + 12] : undefined),
};

/** Without a part of the day an hour is that of the clock of 24; 24:00 ends the day. */
export function clockTime(part: PartOfDay | undefined, hour: number, minute = 0): ClockTime | undefined {
  if (hour === 24 && minute === 0) return { time: new Temporal.PlainTime(0), night: "next" };
  if (part === undefined || hour > 12) {
    if (part === "am" || part === "morning" || part === "dawn") return undefined;
    const time = timeOf(hour, minute);
    return time && { time };
  }
  const [meant, night] = hours[part](hour) ?? [];
  const time = meant === undefined ? undefined : timeOf(meant, minute);
  return time && (night === undefined ? { time } : { time, night });
}

/** The same so many minutes before. */
export function clockTimeBefore(part: PartOfDay | undefined, hour: number, minutes: number): ClockTime | undefined {
  const at = clockTime(part, hour);
  return at && minutes < 60 ? { ...at, time: at.time.subtract({ minutes }) } : undefined;
}
