import type { Place } from "../../document/place.ts";
import { isTimeZone } from "../../expression/dates.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A zone has a name of the IANA list.
 *
 *     timezone: Asia/Tokio
 */
export const unknownZone: LintRule = defineRule("unknown-zone", ({ bot }, report) => {
  const check = (at: Place, zone: string | undefined): void => {
    const place = { document: at.document, path: [...at.path, "timezone"] };
    if (zone !== undefined && !isTimeZone(zone)) report(place, { name: zone });
  };
  check(bot.at, bot.timezone);
  for (const { at, timeZone } of bot.hours.values()) check(at, timeZone);
});
