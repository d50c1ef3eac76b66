import {
  documentLimits,
  forbiddenKeys,
  offsetsIn,
  type Path,
  type Range,
  type ScalarStyle,
  type Source,
  type SourceDocument,
} from "@renga/core";
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";

type Span = readonly [start: number, end: number];

interface Part {
  readonly key?: Span;
  readonly span: Span;
  readonly value: unknown;
  /** Of a scalar: how it is written. */
  readonly style?: ScalarStyle;
  readonly text?: string;
  readonly parts: ReadonlyMap<string | number, Part>;
}

const noParts: ReadonlyMap<string | number, Part> = new Map();

/**
 * A file that is no right YAML at the moment, read as far as it goes: what its author has typed so far has names in it
 * that the rest of the bot can be asked about. Nothing is concluded from it about mistakes; that is said by core, which
 * stops at broken YAML. Undefined when nothing can be made of it.
 */
export function readLenient(source: Source): SourceDocument | undefined {
  if (source.text.length > documentLimits.size) return undefined;
  try {
    const { contents } = parseDocument(source.text, {
      ...{ merge: false, uniqueKeys: false, resolveKnownTags: false, stringKeys: true },
      ...{ prettyErrors: false, strict: false, logLevel: "silent" },
    });
    return new LenientDocument(source, readPart(contents, source.text, [0, source.text.length]));
  } catch {
    // The library recurses: a file nested by the thousand ends its stack.
    return undefined;
  }
}

function readPart(node: unknown, text: string, place: Span, key?: Span): Part {
  const head = key === undefined ? {} : { key };
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  const span: Span = range ? [range[0] ?? place[0], range[1] ?? place[1]] : place;
  if (isMap(node)) {
    const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const parts = new Map<string | number, Part>();
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const name = typeof pair.key.value === "string" ? pair.key.value : String(pair.key.source ?? "");
      if (forbiddenKeys.has(name) || parts.has(name)) continue;
      const at: Span = [pair.key.range?.[0] ?? span[0], pair.key.range?.[1] ?? span[0]];
      const part = readPart(pair.value, text, [at[1], at[1]], at);
      parts.set(name, part);
      value[name] = part.value;
    }
    return { ...head, span, value, parts };
  }
  if (isSeq(node)) {
    const parts = new Map(node.items.map((item, index) => [index, readPart(item, text, span)] as const));
    return { ...head, span, value: [...parts.values()].map((part) => part.value), parts };
  }
  if (isScalar(node)) {
    const { value, source = "", type } = node as Scalar<unknown>;
    const isText = typeof value === "string";
    const plain = isText || typeof value === "number" || typeof value === "boolean" ? value : null;
    return {
      ...{ ...head, span, value: plain, parts: noParts, style: (type ?? "PLAIN") as ScalarStyle },
      text: isText ? value : source,
    };
  }
  // Empty, or an alias: what that stands for is not looked up, so that none can stand for a great deal.
  return { ...head, span, value: null, parts: noParts };
}

class LenientDocument implements SourceDocument {
  readonly name: string;
  readonly value: unknown;
  private readonly source: Source;
  private readonly root: Part;

  constructor(source: Source, root: Part) {
    this.name = source.name;
    this.source = source;
    this.root = root;
    this.value = root.value;
  }

  rangeOf(path: Path, part: "key" | "value" = "value"): Range {
    const { found } = this.find(path);
    const isEmpty = found.span[0] === found.span[1];
    return this.range((part === "key" || isEmpty) && found.key ? found.key : found.span);
  }

  textOf(path: Path): string | undefined {
    const { found, missing } = this.find(path);
    return missing ? undefined : found.text;
  }

  rangeWithin(path: Path, start: number, end: number): Range {
    const { found, missing } = this.find(path);
    if (missing || found.text === undefined) return this.rangeOf(path);
    const [from, to] = found.span;
    const offsets = offsetsIn(this.source.text.slice(from, to), found.text, found.style ?? "PLAIN");
    const first = offsets[Math.min(start, found.text.length)] ?? 0;
    const last = end > start ? (offsets[Math.min(end, found.text.length) - 1] ?? first) + 1 : first;
    return this.range([from + first, from + Math.max(last, first)]);
  }

  private range([start, end]: Span): Range {
    return { source: this.source, start, end };
  }

  /** The part at a path, or the nearest one above it that is there. */
  private find(path: Path): { readonly found: Part; readonly missing: boolean } {
    let found = this.root;
    for (const step of path) {
      const next = found.parts.get(step);
      if (next === undefined) return { found, missing: true };
      found = next;
    }
    return { found, missing: false };
  }
}
