import { type CompletionItem, type CompletionParams, InsertTextFormat } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toOffset, toRange } from "../bot/lines.ts";
import { completers } from "../completion/completers.ts";
import { completionSite } from "../completion/completion-site.ts";
import type { Feature } from "./feature.ts";

/** What could be written at a place. */
export function completionsAt(index: BotIndex, file: string, offset: number): readonly CompletionItem[] {
  const source = index.sources.get(file);
  const site = source && completionSite(index, source, offset);
  if (!site) return [];
  const range = toRange({ source: site.source, start: site.start, end: site.end });
  const found = new Map<string, CompletionItem>();
  for (const complete of completers) {
    for (const item of complete(site)) {
      if (found.has(item.label)) continue;
      const newText = item.insertText ?? item.label;
      const { insertText: _, ...rest } = item;
      found.set(item.label, {
        ...rest,
        filterText: item.label,
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: { range, newText },
      });
    }
  }
  return [...found.values()];
}

export const completion: Feature<CompletionParams, readonly CompletionItem[]> = {
  method: "textDocument/completion",
  capabilities: { completionProvider: { triggerCharacters: [".", ":", " ", "$", "=", "{", "/"] } },
  answer: (index, file, { position }) => {
    const source = index.sources.get(file);
    return source ? completionsAt(index, file, toOffset(source, position)) : [];
  },
};
