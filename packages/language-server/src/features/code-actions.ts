import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toRange } from "../bot/lines.ts";
import type { Feature } from "./feature.ts";

/** The corrections of what the editor shows, as `renga check --fix` makes them. */
export function codeActionsFor(
  index: BotIndex,
  file: string,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  const told = new Map(
    index.checked.diagnostics
      .filter(({ range }) => range.source.name === file)
      .map((found) => [keyOf(found.code, toRange(found.range)), found]),
  );
  return diagnostics.flatMap((diagnostic) => {
    const fix = told.get(keyOf(diagnostic.code, diagnostic.range))?.fix;
    if (diagnostic.source !== "renga" || !fix) return [];
    const edits = fix.edits.map((edit) => ({ range: toRange(edit), newText: edit.text }));
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [index.uriOf(file)]: edits } },
      },
    ];
  });
}

function keyOf(code: Diagnostic["code"], { start, end }: Diagnostic["range"]): string {
  return `${code} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

export const codeActions: Feature<CodeActionParams, readonly CodeAction[]> = {
  method: "textDocument/codeAction",
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  answer: (index, file, { context }) => codeActionsFor(index, file, context.diagnostics),
};
