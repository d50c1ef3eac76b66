import type { CheckReport } from "./check-report.ts";
import { placeOfRange } from "./place-of.ts";

/** For programs. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive. */
export const json: CheckReport = {
  name: "json",
  print: ({ bot, diagnostics }) => {
    const of = (severity: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const report = {
      ...(bot === undefined ? {} : { bot: bot.name }),
      errors: of("error"),
      warnings: of("warning"),
      diagnostics: diagnostics.map(({ code, severity, message, range, related = [] }) => ({
        code,
        severity,
        message,
        ...placeOfRange(range),
        ...(related.length === 0
          ? {}
          : { related: related.map((entry) => ({ message: entry.message, ...placeOfRange(entry.range) })) }),
      })),
    };
    return JSON.stringify(report, null, 2);
  },
};
