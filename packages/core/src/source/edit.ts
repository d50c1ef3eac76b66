import type { Range } from "./source.ts";

/** A stretch of a file, and what is to stand there instead. All around it stays as its author wrote it. */
export interface Edit extends Range {
  readonly text: string;
}

/** Edits of one file carried out. Where two are about the same stretch, the first counts; insertions all do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = "";
  let from = 0;
  const inOrder = edits.map((edit, index) => ({ edit, index }));
  inOrder.sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  for (const { edit } of inOrder) {
    if (edit.start < from) continue;
    done += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return done + text.slice(from);
}
