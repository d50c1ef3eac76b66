/** A text with a name. Names are paths relative to the bot's folder, with `/`, as diagnostics print them. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** A stretch of a source, in UTF-16 offsets; `end` is exclusive. */
export interface Range {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}
