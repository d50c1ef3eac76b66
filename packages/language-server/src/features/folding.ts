import type { Path } from "@renga/core";
import type { FoldingRange, FoldingRangeParams } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toPosition } from "../bot/lines.ts";
import type { Feature } from "./feature.ts";

/** Everything that goes on over several lines: maps, lists and long texts, from the line of their key. */
export function foldsOf(index: BotIndex, file: string): readonly FoldingRange[] {
  const document = index.document(file);
  const source = index.sources.get(file);
  if (!document || !source) return [];
  const folds = new Map<number, FoldingRange>();
  const seen = new Set<object>();
  walk(document.value, []);
  return [...folds.values()];

  function walk(value: unknown, path: Path): void {
    if (path.length > 0) fold(path);
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [step, inner] of Object.entries(value))
      walk(inner, [...path, Array.isArray(value) ? Number(step) : step]);
  }

  function fold(path: Path): void {
    if (!document || !source) return;
    const value = document.rangeOf(path);
    const key = typeof path.at(-1) === "string" ? document.rangeOf(path, "key") : value;
    const from = Math.min(key.start, value.start);
    const length = source.text.slice(from, value.end).trimEnd().length;
    const startLine = toPosition(source, from).line;
    const endLine = toPosition(source, from + length).line;
    if (endLine > startLine && !folds.has(startLine)) folds.set(startLine, { startLine, endLine });
  }
}

export const folding: Feature<FoldingRangeParams, readonly FoldingRange[]> = {
  method: "textDocument/foldingRange",
  capabilities: { foldingRangeProvider: true },
  answer: (index, file) => foldsOf(index, file),
};
