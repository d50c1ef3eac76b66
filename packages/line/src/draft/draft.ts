import type { StaticBody, Value } from "@renga/core";
import { withoutDisguise } from "../text/clean-label.ts";
import { isPlainObject } from "./is-plain-object.ts";
import { sampleFor } from "./sample-for.ts";
import { type Path, Written } from "./written.ts";

/** A message in the making: the author's own parts, and around them what LINE wants beside. */
export type Draft = Written | Made | MadeList | string | number | boolean;

/** An object of ours. `from` is the part of the author's message that it stands for. */
export class Made {
  readonly fields: ReadonlyMap<string, Draft>;
  readonly from: Written;

  constructor(fields: ReadonlyMap<string, Draft>, from: Written) {
    this.fields = fields;
    this.from = from;
  }

  /** The same with more fields; undefined ones are left out. */
  with(fields: Fields): Made {
    return new Made(new Map([...this.fields, ...definedOf(fields)]), this.from);
  }
}

/** A list of ours, in the place of the author's. */
export class MadeList {
  readonly items: readonly Draft[];
  readonly from: Written;

  constructor(items: readonly Draft[], from: Written) {
    this.items = items;
    this.from = from;
  }
}

export interface Fields {
  readonly [name: string]: Draft | undefined;
}

/** A list of LINE's for a part of the author's message. */
export function madeList(from: Written, items: readonly Draft[]): MadeList {
  return new MadeList(items, from);
}

/** An object of LINE's for a part of the author's message; undefined fields are left out. */
export function made(from: Written, fields: Fields): Made {
  return new Made(new Map(definedOf(fields)), from);
}

function definedOf(fields: Fields): [string, Draft][] {
  return Object.entries(fields).filter((entry): entry is [string, Draft] => entry[1] !== undefined);
}

/** A draft as JSON, and what is needed to speak about it. */
export interface Settled {
  readonly value: Value;
  /** Paths into `value` where a sample stands for what is not known yet. */
  readonly unknown: readonly Path[];
}

/** What LINE gets. A value that is not known yet is replaced by a plausible sample. */
export function settle(draft: Draft): Settled {
  const unknown: Path[] = [];
  const body = (value: StaticBody, path: Path): Value => {
    if (typeof value === "symbol") {
      unknown.push(path);
      return sampleFor(path);
    }
    if (Array.isArray(value)) return value.map((item: StaticBody, index) => body(item, [...path, index]));
    // Also in LINE's own objects: a label may hold what a user wrote.
    if (typeof value === "string") return path.at(-1) === "label" ? withoutDisguise(value) : value;
    if (!isPlainObject(value)) return value as number | boolean | null;
    return fromEntries(Object.entries(value).map(([key, held]) => [key, body(held as StaticBody, [...path, key])]));
  };
  const walk = (part: Draft, path: Path): Value => {
    if (part instanceof Written) return body(part.value, path);
    if (part instanceof Made) {
      return fromEntries([...part.fields].map(([key, held]) => [key, walk(held, [...path, key])]));
    }
    if (part instanceof MadeList) return part.items.map((item, index) => walk(item, [...path, index]));
    return part;
  };
  return { value: walk(draft, []), unknown };
}

/** Where the author wrote what LINE gets at `path`; for what is ours alone, the nearest part that it stands for. */
export function authorPath(draft: Draft, path: Path): Path {
  const walk = (part: Draft | undefined, rest: Path, nearest: Path): Path => {
    if (part instanceof Written) return part.isScalar || part.isUnknown ? part.path : [...part.path, ...rest];
    const [step, ...further] = rest;
    if (part instanceof Made) {
      return step === undefined ? part.from.path : walk(part.fields.get(String(step)), further, part.from.path);
    }
    if (part instanceof MadeList) {
      return step === undefined ? part.from.path : walk(part.items[Number(step)], further, part.from.path);
    }
    return nearest;
  };
  return walk(draft, path, []);
}

/** As own properties, so that no key can reach a prototype. */
function fromEntries(entries: readonly (readonly [string, Value])[]): Value {
  return Object.fromEntries(entries);
}
