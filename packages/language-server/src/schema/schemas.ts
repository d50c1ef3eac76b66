/** A part of a JSON schema, with the file that its references begin in. */
export interface SchemaNode {
  readonly schema: SchemaObject;
  readonly file: string;
  /** The names of the definitions that led here, outermost first: what stands here (`target`, `expression`). */
  readonly through: readonly string[];
}

export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** The schemas of the language by file name, as `schemas/` holds them. */
export type Schemas = Readonly<Record<string, SchemaObject>>;
