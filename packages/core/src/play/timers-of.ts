import type { Conversation, StoredTimer } from "../conversation/conversation.ts";
import { localDateTime } from "../expression/dates.ts";
import { parseDuration } from "../expression/duration.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import { durationText } from "./duration-text.ts";

/**
 * The timers of a conversation as a test names them, soonest first: `{ event, in, at, data }` for one of the bot's own
 * events, `{ silence: state, in, at }`, `{ after: state, in, at }`.
 */
export function timersOf(conversation: Conversation | undefined, now: number, timeZone: string): ValueObject[] {
  const timers = [
    ...(conversation?.stack ?? []).flatMap((run) => Object.values(run.timers ?? {})),
    ...Object.values(conversation?.detached ?? {}),
  ];
  return timers
    .sort((a, b) => a.at - b.at)
    .map((timer) => ({
      ...named(timer),
      in: durationText(timer.at - now),
      at: localDateTime(timer.at, timeZone),
      ...(timer.data === undefined ? {} : { data: timer.data }),
    }));
}

function named({ event, state }: StoredTimer): ValueObject {
  if (event === "ask.silence") return { silence: state ?? "" };
  const after = /^xstate\.after\..*\.([^.]+)$/.exec(event)?.[1];
  return after === undefined ? { event } : { after: after.split(":$")[0] ?? after };
}

/** `booking.remind` is short for `{ event: booking.remind }`; `in: 24h` is the same as `in: 1d`. */
export function wantedTimers(wanted: Value): Value {
  if (Array.isArray(wanted)) return wanted.map(wantedTimer);
  if (!isValueObject(wanted)) return wanted;
  return Object.fromEntries(Object.entries(wanted).map(([key, part]) => [key, wantedTimers([part].flat())]));
}

function wantedTimer(wanted: Value): Value {
  if (typeof wanted === "string") return { event: wanted };
  if (!isValueObject(wanted) || typeof wanted.in !== "string") return wanted;
  const duration = parseDuration(wanted.in);
  return duration ? { ...wanted, in: durationText(duration.total) } : wanted;
}
