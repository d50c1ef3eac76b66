/** How a text of one `format:` is found in what people write. */
export interface TextFormat {
  /** The word after `format:`. */
  readonly format: string;
  /** The one that is said, in its canonical form, and where; undefined when there is none, or more than one. */
  readonly find: (text: string) => FoundText | undefined;
}

export interface FoundText {
  readonly value: string;
  /** In the NFKC form of the text. */
  readonly start: number;
  readonly end: number;
}
