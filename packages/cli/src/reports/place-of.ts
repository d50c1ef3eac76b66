import { type Diagnostic, type Place, positionAt } from "@renga/core";

/** A place as people name it; ends are exclusive, all count from 1. */
export interface PrintedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOfRange({ source, start, end }: Diagnostic["range"]): PrintedPlace {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return { file: source.name, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

export function placeOf({ document, path }: Place): PrintedPlace {
  return placeOfRange(document.rangeOf(path));
}
