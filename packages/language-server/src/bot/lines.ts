import { lineStarts, positionAt, type Range, type Source } from "@renga/core";
import type { Position as EditorPosition, Range as EditorRange } from "vscode-languageserver";

/** Editors count lines and columns from 0, and columns in UTF-16 units, as we do. */
export function toPosition(source: Source, offset: number): EditorPosition {
  const { line, column } = positionAt(source, Math.max(0, Math.min(offset, source.text.length)));
  return { line: line - 1, character: column - 1 };
}

export function toRange({ source, start, end }: Range): EditorRange {
  return { start: toPosition(source, start), end: toPosition(source, end) };
}

/** Past the end of a line is its end; past the last line the end of the file. */
export function toOffset(source: Source, { line, character }: EditorPosition): number {
  const starts = lineStarts(source);
  const start = starts[line];
  if (start === undefined) return source.text.length;
  const next = starts[line + 1];
  return Math.min(start + character, next === undefined ? source.text.length : next - 1);
}
