import { localDateTime } from "../dates.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { momentOf } from "../moment-of.ts";
import { namedHours } from "../named-hours.ts";
import { nextOpeningAfter } from "../opening-hours.ts";

export const nextOpening: FunctionDefinition = {
  name: "nextOpening",
  signatures: [
    "nextOpening(): datetime?",
    "nextOpening(hours: string): datetime?",
    "nextOpening(hours: string, after: datetime): datetime?",
  ],
  doc: "When the named opening hours of the bot (without a name the first) next open, after now or after another moment; null when never.",
  examples: [["nextOpening('shop')", "2026-11-24T09:00"]],
  run(args, run) {
    const [name, after] = args as [string?, string?];
    const { scope } = run;
    const moment = nextOpeningAfter(namedHours(name, scope), momentOf(after, scope), scope.timeZone);
    return moment === undefined ? null : localDateTime(moment, scope.timeZone);
  },
};
