import type { Source } from "@renga/core";
import type { TextEdit } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toOffset } from "../bot/lines.ts";

/** The files of a bot after edits by file name. */
export function applyEdits(index: BotIndex, edits: ReadonlyMap<string, readonly TextEdit[]>): readonly Source[] {
  return [...index.sources.values()].map((source) => {
    const own = [...(edits.get(source.name) ?? [])].map(({ range, newText }) => ({
      ...{ start: toOffset(source, range.start), end: toOffset(source, range.end), newText },
    }));
    let { text } = source;
    for (const { start, end, newText } of own.sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + newText + text.slice(end);
    return text === source.text ? source : { name: source.name, text };
  });
}
