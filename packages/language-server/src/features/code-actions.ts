import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toOffset } from "../bot/lines.ts";
import type { Feature } from "./feature.ts";

/** The correction that a message names (`did you mean "choose"?`), as an edit. */
export function codeActionsFor(
  index: BotIndex,
  file: string,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  const source = index.sources.get(file);
  if (!source) return [];
  return diagnostics.flatMap((diagnostic) => {
    const near = /did you mean "(.+)"\?$/.exec(String(diagnostic.message))?.[1];
    if (diagnostic.source !== "renga" || near === undefined) return [];
    const { range } = diagnostic;
    const text = source.text.slice(toOffset(source, range.start), toOffset(source, range.end));
    return [
      {
        title: `Change to "${near}"`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [index.uriOf(file)]: [{ range, newText: replacement(text, near) }] } },
      },
    ];
  });
}

/** Quotes stay, and so does the `user.` of a variable that is named without it. */
function replacement(text: string, near: string): string {
  const quote = /^["']/.exec(text)?.[0] ?? "";
  const closes = quote !== "" && text.length > 1 && text.endsWith(quote);
  const inner = closes ? text.slice(1, -1) : text;
  const owner = /^(?:user|group)\./.exec(inner)?.[0] ?? "";
  const named = near.startsWith(owner) ? near : owner + near;
  return closes ? `${quote}${named}${quote}` : named;
}

export const codeActions: Feature<CodeActionParams, readonly CodeAction[]> = {
  method: "textDocument/codeAction",
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  answer: (index, file, { context }) => codeActionsFor(index, file, context.diagnostics),
};
