import type { Range } from "../source/source.ts";

/** Keys and indices from the root of a file to a part of it. */
export type Path = readonly (string | number)[];

/** A parsed YAML file: its plain value, and where each part of it stands. */
export interface SourceDocument {
  readonly name: string;
  /** The plain value, null-prototype objects throughout. */
  readonly value: unknown;
  /** The range of the part at `path`: its value, or with `part: "key"` the key that leads to it. */
  rangeOf(path: Path, part?: "key" | "value"): Range;
  /** The scalar at `path` as it stands in the file (`01`, `1.50`), without quotes; undefined where there is no scalar. */
  textOf(path: Path): string | undefined;
  /** The range of the characters `start`..`end` of the string value at `path`, mapped back through quotes and folding. */
  rangeWithin(path: Path, start: number, end: number): Range;
}

/** Where a part of the model stands. Resolved to a range only when a diagnostic needs it, so that models stay cheap. */
export interface Place {
  readonly document: SourceDocument;
  readonly path: Path;
}
