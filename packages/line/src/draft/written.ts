import { type StaticBody, UNKNOWN } from "@renga/core";

export type Path = readonly (string | number)[];

/** A part of an author's message, with the path that leads to it, so that a fault can be told where it was written. */
export class Written {
  readonly value: StaticBody;
  readonly path: Path;

  constructor(value: StaticBody, path: Path = []) {
    this.value = value;
    this.path = path;
  }

  /** Known only when the flow runs. */
  get isUnknown(): boolean {
    return this.value === UNKNOWN;
  }

  get isScalar(): boolean {
    return typeof this.value !== "object" && !this.isUnknown;
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  /** A string or number as text; undefined for anything else, the unknown too. */
  get text(): string | undefined {
    return typeof this.value === "string" || typeof this.value === "number" ? String(this.value) : undefined;
  }

  keys(): readonly string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** The value of the first of these keys that is there and not null. */
  at(...keys: readonly string[]): Written | undefined {
    if (!this.isObject) return undefined;
    const held = this.value as { readonly [key: string]: StaticBody };
    const key = keys.find((name) => Object.hasOwn(held, name) && held[name] !== null && held[name] !== undefined);
    return key === undefined ? undefined : new Written(held[key] ?? null, [...this.path, key]);
  }

  /** The same object without some keys. */
  without(...keys: readonly string[]): Written {
    if (!this.isObject) return this;
    const kept = Object.entries(this.value as object).filter(([key]) => !keys.includes(key));
    return new Written(Object.fromEntries(kept) as { readonly [key: string]: StaticBody }, this.path);
  }

  has(key: string): boolean {
    return this.at(key) !== undefined;
  }

  /** The entries of a list; a single value is a list of one. */
  items(): readonly Written[] {
    if (!Array.isArray(this.value)) return [this];
    return this.value.map((item: StaticBody, index) => new Written(item, [...this.path, index]));
  }
}
