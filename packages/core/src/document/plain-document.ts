import type { Range, Source } from "../source/source.ts";
import { offsetsIn, type ScalarStyle } from "./offsets-in.ts";
import type { Path, SourceDocument } from "./place.ts";
import { type PlainPlace, type PlainText, readPlain } from "./read-plain.ts";

/** A file of plain YAML. It was read without places: it is read again when the first one is asked for. */
export class PlainDocument implements SourceDocument {
  readonly name: string;
  readonly value: unknown;
  private readonly source: Source;
  private readonly texts: PlainText["texts"];
  private placed: PlainText | undefined;

  constructor(source: Source, { value, texts }: PlainText) {
    this.name = source.name;
    this.source = source;
    this.value = value;
    this.texts = texts;
  }

  rangeOf(path: Path, part: "key" | "value" = "value"): Range {
    const { place } = this.find(path);
    const isEmpty = place.value[0] === place.value[1];
    const [start, end] = (part === "key" || isEmpty) && place.key ? place.key : place.value;
    return { source: this.source, start, end };
  }

  rangeWithin(path: Path, start: number, end: number): Range {
    const { place, value, isMissing } = this.find(path);
    if (isMissing || typeof value === "object") return this.rangeOf(path);
    const [from, to] = place.value;
    const raw = this.source.text.slice(from, to);
    const text = typeof value === "string" ? value : raw;
    const offsets = offsetsIn(raw, text, styleOf(raw));
    const first = offsets[Math.min(start, text.length)] ?? 0;
    const last = end > start ? (offsets[Math.min(end, text.length) - 1] ?? first) + 1 : first;
    return { source: this.source, start: from + first, end: from + Math.max(last, first) };
  }

  textOf(path: Path): string | undefined {
    let holder: object | undefined;
    let value = this.value;
    for (const step of path) {
      if (typeof value !== "object" || value === null) return undefined;
      holder = value;
      value = (value as Readonly<Record<string | number, unknown>>)[step];
    }
    if (typeof value === "string") return value;
    if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
    const last = path.at(-1);
    const text = holder && last !== undefined ? this.texts.get(holder)?.get(last) : undefined;
    return text ?? (value === null ? "" : String(value));
  }

  /** The place of a part, or of the nearest one above it that is there. */
  private find(path: Path): { readonly place: PlainPlace; readonly value: unknown; readonly isMissing: boolean } {
    this.placed ??= readPlain(this.source.text, true);
    let value = this.placed?.value;
    let place: PlainPlace = { value: [0, this.source.text.length] };
    for (const step of path) {
      const next = typeof value === "object" && value !== null ? this.placed?.places.get(value)?.get(step) : undefined;
      if (!next) return { place, value, isMissing: true };
      place = next;
      value = (value as Readonly<Record<string | number, unknown>>)[step];
    }
    return { place, value, isMissing: false };
  }
}

function styleOf(raw: string): ScalarStyle {
  if (raw.startsWith('"')) return "QUOTE_DOUBLE";
  if (raw.startsWith("'")) return "QUOTE_SINGLE";
  return raw.startsWith("|") ? "BLOCK_LITERAL" : "PLAIN";
}
