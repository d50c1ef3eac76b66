import { nextTimeOfDay } from "../expression/cron.ts";
import { instantOf, parseTime } from "../expression/dates.ts";
import { parseDuration } from "../expression/duration.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Value } from "../expression/value.ts";
import type { WorkingTurn } from "./working-turn.ts";
import { zoneOf } from "./zone.ts";

/** Milliseconds of a duration: a number of them, or as the language writes it (`10m`, `1h30m`, `3d`). */
export function durationOf(value: Value): number {
  const total = typeof value === "string" ? (parseDuration(value)?.total ?? 0) : typeof value === "number" ? value : 0;
  if (total <= 0) throw new ExpressionError("wrong-type", "a duration such as 10m was expected");
  return total;
}

/** Milliseconds since 1970 of a date-time in the bot's zone. */
export function instantOfValue(value: Value, timeZone: string): number {
  const instant = typeof value === "string" ? instantOf(value, timeZone) : undefined;
  if (instant === undefined)
    throw new ExpressionError("not-a-date", "a date and time such as 2026-04-10T18:00 was expected");
  return instant;
}

/** What `at` of `after` and `silence` waits for: the next such time of the clock, or a moment; not before now. */
export function momentOfClock(value: Value, turn: Pick<WorkingTurn, "now" | "bot" | "user">): number {
  const zone = zoneOf(turn);
  const time = typeof value === "string" ? parseTime(value) : undefined;
  if (time) return nextTimeOfDay(time.toString(), turn.now, zone);
  return Math.max(turn.now + 1, instantOfValue(value, zone));
}
