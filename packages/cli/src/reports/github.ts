import { join } from "node:path";
import type { CheckReport } from "./check-report.ts";
import { placeOfRange } from "./place-of.ts";

const levels = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Workflow commands, which GitHub shows beside the changed lines.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: CheckReport = {
  name: "github",
  print: ({ folder, diagnostics }) =>
    diagnostics
      .map(({ code, severity, message, range }) => {
        const { file, line, column, endLine, endColumn } = placeOfRange(range);
        const properties = {
          file: join(folder, file).replaceAll("\\", "/"),
          line,
          endLine,
          // GitHub takes columns only for a place within one line.
          ...(line === endLine ? { col: column, endColumn } : {}),
          title: code,
        };
        const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${levels[severity]} ${written.join(",")}::${escapeData(message)}`;
      })
      .join("\n"),
};

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
