import { notADate, parseDate, parseDateTime, weekdayOf } from "../dates.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const weekday: FunctionDefinition = {
  name: "weekday",
  signatures: ["weekday(date: date | datetime): weekday"],
  doc: "The day of the week: 'mon', 'tue', 'wed', 'thu', 'fri', 'sat' or 'sun'.",
  examples: [
    ["weekday(today)", "mon"],
    ["weekday(today) in ['sat', 'sun']", false],
  ],
  run(args) {
    const [text] = args as [string];
    const date = parseDate(text) ?? parseDateTime(text);
    if (date === undefined) throw notADate();
    return weekdayOf(date);
  },
};
