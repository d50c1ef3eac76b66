import { join } from "node:path";
import { codes, type Diagnostic } from "@renga/core";
import type { CheckReport } from "./check-report.ts";
import { placeOfRange } from "./place-of.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/**
 * SARIF 2.1.0, which code scanning takes. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export const sarif: CheckReport = {
  name: "sarif",
  print: ({ folder, diagnostics }) => {
    const rules = [...new Set(diagnostics.map(({ code }) => code))].sort();
    const log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "renga", rules: rules.map(ruleOf) } },
          columnKind: "utf16CodeUnits",
          results: diagnostics.map((one) => resultOf(one, rules.indexOf(one.code), folder)),
        },
      ],
    };
    return JSON.stringify(log, null, 2);
  },
};

/** The rules of the channel are told without their law: only core keeps a table. */
function ruleOf(code: string): object {
  const known = Object.hasOwn(codes, code) ? codes[code as keyof typeof codes] : undefined;
  return {
    id: code,
    ...(known && { defaultConfiguration: { level: levels[known.severity] } }),
  };
}

function resultOf(
  { code, severity, message, range, related = [], fix }: Diagnostic,
  ruleIndex: number,
  folder: string,
): object {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(range, folder)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, id) => ({
        id,
        ...locationOf(one.range, folder),
        message: { text: one.message },
      })),
    }),
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: fix.edits.map((edit) => ({
            artifactLocation: { uri: uriOf(edit, folder) },
            replacements: [{ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } }],
          })),
        },
      ],
    }),
  };
}

function locationOf(range: Diagnostic["range"], folder: string): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(range, folder) }, region: regionOf(range) } };
}

function regionOf(range: Diagnostic["range"]): object {
  const { line, column, endLine, endColumn } = placeOfRange(range);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Relative to where the command runs, which is the root of the repository in most builds. */
function uriOf({ source }: Diagnostic["range"], folder: string): string {
  return join(folder, source.name).split(/[\\/]/).map(encodeURIComponent).join("/");
}
