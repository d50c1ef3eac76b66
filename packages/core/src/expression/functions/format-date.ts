import { datePatternFault, formatDatePattern } from "../date-pattern.ts";
import { notADate, toLocalDateTime } from "../dates.ts";
import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const formatDate: FunctionDefinition = {
  name: "formatDate",
  signatures: [
    "formatDate(date: date | time | datetime, pattern: string): string",
    "formatDate(date: date | time | datetime, pattern: string, locale: string): string",
  ],
  doc: "A date in a pattern of LDML letters (y M d E H h m s a), in the language being spoken or another one.",
  examples: [
    ["formatDate(today, 'M月d日(EEE)')", "11月23日(月)"],
    ["formatDate(today, 'EEEE, MMM d', 'en')", "Monday, Nov 23"],
  ],
  checkLiteral(position, text) {
    return position === 1 ? datePatternFault(text) : undefined;
  },
  run(args, run) {
    const [date, pattern, locale] = args as [string, string, string?];
    const fault = datePatternFault(pattern);
    if (fault !== undefined) throw new ExpressionError("wrong-pattern", fault);
    const tag = locale ?? run.scope.locale;
    const local = toLocalDateTime(date, run.scope.timeZone);
    const text = formatDatePattern(date, pattern, tag) ?? (local && formatDatePattern(local, pattern, tag));
    if (text !== undefined) return text;
    throw notADate();
  },
};
