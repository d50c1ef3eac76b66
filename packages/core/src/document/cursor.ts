import type { Place, SourceDocument } from "./place.ts";

/**
 * A value of a document together with where it stands. Readers walk by cursors; the path is put together only when a
 * diagnostic asks for it.
 */
export class Cursor implements Place {
  readonly document: SourceDocument;
  readonly value: unknown;
  /** The key or index that leads here; undefined at the root. */
  readonly key: string | number | undefined;
  private readonly parent: Cursor | undefined;

  constructor(document: SourceDocument, value: unknown, key?: string | number, parent?: Cursor) {
    this.document = document;
    this.value = value;
    this.key = key;
    this.parent = parent;
  }

  static root(document: SourceDocument): Cursor {
    return new Cursor(document, document.value);
  }

  get path(): readonly (string | number)[] {
    const path: (string | number)[] = [];
    for (let at: Cursor | undefined = this; at?.key !== undefined; at = at.parent) path.push(at.key);
    return path.reverse();
  }

  /** The value under a key; undefined where there is none, or where it is empty (`key:`). */
  get(key: string): Cursor | undefined {
    const value = isObject(this.value) ? this.value[key] : undefined;
    return value === undefined || value === null ? undefined : new Cursor(this.document, value, key, this);
  }

  has(key: string): boolean {
    return isObject(this.value) && this.value[key] !== undefined;
  }

  keys(): readonly string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  /** The entries of an object in document order; those with an empty value too. */
  entries(): readonly Cursor[] {
    const value = this.value;
    if (!isObject(value)) return [];
    return Object.keys(value).map((key) => new Cursor(this.document, value[key], key, this));
  }

  /** The elements of a list. */
  items(): readonly Cursor[] {
    return Array.isArray(this.value)
      ? this.value.map((item, index) => new Cursor(this.document, item, index, this))
      : [];
  }

  /** The elements of a list, or the value itself as the only one: most lists may be written so. */
  oneOrMany(): readonly Cursor[] {
    return Array.isArray(this.value) ? this.items() : [this];
  }

  isList(): boolean {
    return Array.isArray(this.value);
  }

  isObject(): boolean {
    return isObject(this.value);
  }

  isScalar(): boolean {
    return !this.isList() && !this.isObject();
  }

  /** A scalar as text, as it stands in the file (`01`, `1.50`, `+1`); undefined for lists and objects. */
  text(): string | undefined {
    if (typeof this.value === "string") return this.value;
    if (!this.isScalar() || this.value === null || this.value === undefined) return undefined;
    return this.document.textOf(this.path) ?? String(this.value);
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
