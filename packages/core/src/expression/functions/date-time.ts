import { notADate, parseDate, parseTime, showDateTime, toLocalDateTime } from "../dates.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const dateTime: FunctionDefinition = {
  name: "dateTime",
  signatures: [
    "dateTime(date: date | datetime, time: time | string): datetime",
    "dateTime(text: string | date | datetime): datetime",
  ],
  doc: "A date and a time as one; or the date-time that a text means in the bot's zone (2026-04-10T18:00Z).",
  examples: [
    ["dateTime('2026-04-10', '18:00')", "2026-04-10T18:00"],
    ["dateTime('2026-04-10T09:00:00Z')", "2026-04-10T18:00"],
  ],
  checkLiteral(position, text) {
    return position === 1 && parseTime(text) === undefined ? `"${text}" is no time: write 09:30` : undefined;
  },
  run(args, run) {
    const [text, clock] = args as [string, string?];
    const date = parseDate(clock === undefined ? text : text.slice(0, 10));
    const time = parseTime(clock ?? "00:00");
    if (date !== undefined && time !== undefined) return showDateTime(date.toPlainDateTime(time));
    const local = clock === undefined ? toLocalDateTime(text, run.scope.timeZone) : undefined;
    if (local !== undefined) return local;
    throw notADate();
  },
};
