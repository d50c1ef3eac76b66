import { isTimeZone } from "../expression/dates.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** The zone that a timer's clock shows: the user's (`user.timezone`) where the bot remembers one, else the bot's. */
export function zoneOf(turn: Pick<WorkingTurn, "bot" | "user">): string {
  const own = turn.user().timezone;
  return typeof own === "string" && isTimeZone(own) ? own : turn.bot.model.timezone;
}
