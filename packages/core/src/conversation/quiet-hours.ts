import { nextTimeOfDay } from "../expression/cron.ts";
import { isOpenAt } from "../expression/opening-hours.ts";
import type { WorkingTurn } from "./working-turn.ts";
import { zoneOf } from "./zone.ts";

/** Who has just written is awake: what comes so soon is no disturbance. */
const AWAKE = 5 * 60_000;

/** When a timer may come that would come at `moment`: after the bot's quiet hours, if it lies in them. */
export function afterQuietHours(turn: Pick<WorkingTurn, "now" | "bot" | "user">, moment: number): number {
  const quiet = turn.bot.model.quietHours;
  if (!quiet || quiet.from === quiet.to || moment - turn.now <= AWAKE) return moment;
  const zone = zoneOf(turn);
  const span = [{ from: quiet.from, until: quiet.to }];
  const week = { mon: span, tue: span, wed: span, thu: span, fri: span, sat: span, sun: span };
  return isOpenAt({ week }, moment, zone) ? nextTimeOfDay(quiet.to, moment, zone) : moment;
}
