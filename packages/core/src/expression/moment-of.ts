import { instantOf, notADate } from "./dates.ts";
import type { Scope } from "./scope.ts";

/** A date-time of the bot's zone as milliseconds since 1970; now when there is none. */
export function momentOf(text: string | undefined, scope: Scope): number {
  if (text === undefined) return scope.now;
  const moment = instantOf(text, scope.timeZone);
  if (moment === undefined) throw notADate();
  return moment;
}
