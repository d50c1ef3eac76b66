import { localDateTime, notADate, parseDate, parseTime, showDateTime, toLocalDateTime } from "../dates.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const dateTime: FunctionDefinition = {
  name: "dateTime",
  signatures: [
    "dateTime(date: date | datetime, time: time | string): datetime",
    "dateTime(moment: string | date | datetime | integer): datetime",
  ],
  doc: "A date and a time as one; or a moment with its offset (2026-04-10T09:00Z), or in milliseconds, in the bot's zone.",
  examples: [
    ["dateTime('2026-04-10', '18:00')", "2026-04-10T18:00"],
    ["dateTime('2026-04-10T09:00:00Z')", "2026-04-10T18:00"],
    ["dateTime(1795395600000)", "2026-11-23T10:00"],
  ],
  checkLiteral(position, text) {
    return position === 1 && parseTime(text) === undefined ? `"${text}" is no time: write 09:30` : undefined;
  },
  run(args, run) {
    const [moment, clock] = args as [string | number, string?];
    const { timeZone } = run.scope;
    const text = typeof moment === "number" ? localDateTime(moment, timeZone) : moment;
    const date = parseDate(clock === undefined ? text : text.slice(0, 10));
    const time = parseTime(clock ?? "00:00");
    if (date !== undefined && time !== undefined) return showDateTime(date.toPlainDateTime(time));
    const local = clock === undefined ? toLocalDateTime(text, timeZone) : undefined;
    if (local !== undefined) return local;
    throw notADate();
  },
};
