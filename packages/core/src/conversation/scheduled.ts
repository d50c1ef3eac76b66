import type { Json } from "../compile/flow-config.ts";
import { nextCron, nextTimeOfDay, parseCron } from "../expression/cron.ts";
import { parseDate, parseTime } from "../expression/dates.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value } from "../expression/value.ts";
import type { Repetition, StoredTimer } from "./conversation.ts";
import { durationOf, instantOfValue } from "./moments.ts";
import { prepareParams } from "./prepare.ts";
import { afterQuietHours } from "./quiet-hours.ts";
import type { WorkingTurn } from "./working-turn.ts";
import { zoneOf } from "./zone.ts";

type Params = { readonly [name: string]: Json };

/** The timer of a `schedule`; undefined where it never comes (its `until` is over, or its `count` is none). */
export function scheduledTimer(turn: WorkingTurn, params: Params, scope: Scope): StoredTimer | undefined {
  const values = prepareParams(params);
  const value = (name: string): Value => values.get(name)?.(scope) ?? null;
  const zone = zoneOf(turn);
  const data = values.get("data")?.(scope);
  const repeat = "daily" in params || "cron" in params ? repetition(params, value, zone) : undefined;
  const timer: StoredTimer = {
    event: params.event as string,
    at: 0,
    ...(data === undefined ? {} : { data }),
    ...(params.late === "skip" ? { late: "skip" as const } : {}),
    ...(params.urgent === true ? { urgent: true as const } : {}),
    ...(repeat ? { repeat } : {}),
  };
  if (repeat) return nextOf(turn, timer);
  const at = "in" in params ? turn.now + durationOf(value("in")) : instantOfValue(value("at"), zone);
  return { ...timer, at: timer.urgent ? at : afterQuietHours(turn, at) };
}

/** What a `schedule` or an `unschedule` calls its timer. */
export function timerName(params: Params, scope: Scope): string {
  const name = prepareParams(params).get("id")?.(scope);
  if (typeof name === "string" && name !== "") return name;
  throw new ExpressionError("wrong-type", "a name for the timer was expected");
}

/** A timer that comes again, at its next time; undefined where it has come for the last time. */
export function nextOf(turn: WorkingTurn, timer: StoredTimer): StoredTimer | undefined {
  const { repeat } = timer;
  if (!repeat || repeat.left === 0) return undefined;
  const due = nextTime(repeat, turn.now);
  if (due === undefined || (repeat.until !== undefined && due > repeat.until)) return undefined;
  return {
    ...timer,
    at: timer.urgent ? due : afterQuietHours(turn, due),
    repeat: repeat.left === undefined ? repeat : { ...repeat, left: repeat.left - 1 },
  };
}

function nextTime({ daily, cron, zone }: Repetition, after: number): number | undefined {
  if (daily !== undefined) return nextTimeOfDay(daily, after, zone);
  const parsed = parseCron(cron ?? "");
  return typeof parsed === "string" ? undefined : nextCron(parsed, after, zone);
}

function repetition(params: Params, value: (name: string) => Value, zone: string): Repetition {
  const until = "until" in params ? lastMoment(value("until"), zone) : undefined;
  const count = "count" in params ? value("count") : undefined;
  if (count !== undefined && (typeof count !== "number" || count < 0))
    throw new ExpressionError("wrong-type", "a count was expected");
  return {
    ...("daily" in params ? { daily: timeOfDay(value("daily")) } : { cron: params.cron as string }),
    zone,
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { left: Math.floor(count) }),
  };
}

function timeOfDay(value: Value): string {
  const time = typeof value === "string" ? parseTime(value) : undefined;
  if (!time) throw new ExpressionError("not-a-date", "a time such as 09:00 was expected");
  return time.toString({ smallestUnit: "minute" });
}

/** A date is meant as a whole. */
function lastMoment(value: Value, zone: string): number {
  const date = typeof value === "string" ? parseDate(value) : undefined;
  return date ? instantOfValue(date.add({ days: 1 }).toString(), zone) - 1 : instantOfValue(value, zone);
}
