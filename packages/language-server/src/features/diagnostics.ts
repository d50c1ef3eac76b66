import type { Diagnostic, Severity } from "@renga/core";
import { DiagnosticSeverity, type Diagnostic as EditorDiagnostic } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toRange } from "../bot/lines.ts";

/** What `renga check` says, by file: every file of the bot is there, most with nothing. `docs` is the page of all codes. */
export function diagnosticsOf(index: BotIndex, docs?: string): ReadonlyMap<string, readonly EditorDiagnostic[]> {
  const byFile = new Map<string, EditorDiagnostic[]>([...index.sources.keys()].map((name) => [name, []]));
  for (const found of index.checked.diagnostics) {
    const { name } = found.range.source;
    const told = toEditor(index, found, docs);
    const others = byFile.get(name);
    if (others) others.push(told);
    else byFile.set(name, [told]);
  }
  return byFile;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function toEditor(
  index: BotIndex,
  { code, severity, message, range, related }: Diagnostic,
  docs: string | undefined,
): EditorDiagnostic {
  return {
    source: "renga",
    code,
    severity: severities[severity],
    message,
    range: toRange(range),
    ...(docs !== undefined && { codeDescription: { href: `${docs}#${code}` } }),
    ...(related && {
      relatedInformation: related.map((other) => ({
        message: other.message,
        location: { uri: index.uriOf(other.range.source.name), range: toRange(other.range) },
      })),
    }),
  };
}
