/**
 * Text for a button: no control characters, no bidirectional controls (which could make a label read as another one), on
 * one line. A label without anything to see becomes `…`, since LINE refuses an empty one.
 */
export function cleanLabel(text: string): string {
  const clean = withoutDisguise(text).trim();
  return clean === "" ? "…" : clean;
}

/** The same text on one line, without what could hide or turn a part of it. */
export function withoutDisguise(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, " ").replace(invisible, "");
}

/** Controls, bidirectional marks, embeddings, overrides and isolates. Joiners stay: emoji and scripts are made with them. */
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;
