import type { Path, Source, SourceDocument } from "@renga/core";
import type { BotIndex } from "../bot/bot-index.ts";
import { readLenient } from "../bot/lenient-document.ts";
import { spotAt } from "../bot/spot-at.ts";
import { isObject, valueAt } from "../bot/value-at.ts";
import type { SchemaNode } from "../schema/schemas.ts";
import { schemasAt } from "../schema/schemas-at.ts";

/** Where something is about to be written, and what may stand there. */
export interface CompletionSite {
  readonly index: BotIndex;
  readonly source: Source;
  /** A key of the map at `path`, or the value at `path`. */
  readonly kind: "key" | "value";
  readonly path: Path;
  /** The object that a key would go into, without the key that is being written. */
  readonly siblings: Readonly<Record<string, unknown>>;
  /** What the schemas say of the map or the value. */
  readonly schemas: readonly SchemaNode[];
  /** Offsets of the word that is replaced. */
  readonly start: number;
  readonly end: number;
  /** The key's or the value's text up to the word. */
  readonly before: string;
  /** Whether a colon follows, or could only follow the quotes, so that a key brings none. */
  readonly hasColon: boolean;
  /** Whether the value stands first on its line, so that it could be the key of a map as well. */
  readonly opensMap: boolean;
}

/** Stands for the word that is being written. No author writes it. */
const mark = "RENGA_CURSOR_7c1";

/**
 * What is being written at an offset. The word is replaced by a mark and the file read up to the end of that line, so that
 * whatever is unfinished there, or broken further down, does not matter.
 */
export function completionSite(index: BotIndex, source: Source, offset: number): CompletionSite | undefined {
  const { name, text } = source;
  const start = offset - (/[\p{L}\p{N}_$]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0);
  const end = offset + (/^[\p{L}\p{N}_$]*/u.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (/(?:^|\s)#/.test(line) && !/["'][^"']*#/.test(line)) return undefined;
  const opensMap = /^\s*(?:-\s+)*[^\s:,"'{}[\]]*$/.test(line);
  const hasColon = /^["']?\s*:/.test(rest) || /["']$/.test(line);
  const common = { index, source, start, end, hasColon, opensMap };

  // The keys below belong to the same map, if there is one: then this is a key of it.
  const below = opensMap && !hasColon ? `${text.slice(0, start)}${mark}: ${text.slice(end)}` : undefined;
  const amid = below === undefined ? undefined : siteIn({ name, text: below }, start);
  if (amid?.part === "key" && Object.keys(amid.siblings).length > 0) return keySite(common, amid);

  // The line break ends a text whose quotes are still open.
  const found = siteIn({ name, text: `${text.slice(0, start)}${mark}${rest}\n` }, start);
  if (!found) return undefined;
  const whole = index.document(name)?.value;
  if (found.part === "key") {
    const own = valueAt(whole, found.path.slice(0, -1));
    const siblings = isObject(own) ? without(own, found.written.replace(mark, text.slice(start, end))) : found.siblings;
    return keySite(common, { ...found, siblings, root: isObject(whole) ? whole : found.root });
  }
  // Nothing stands there yet, as far as the schemas are concerned.
  const root = put(isObject(whole) ? whole : found.root, found.path, undefined);
  const schemas = schemasOf(index, name, root, found.path);
  const [before = ""] = found.written.split(mark);
  const opens = opensMap && found.isPlain;
  return { ...common, opensMap: opens, before, kind: "value", path: found.path, siblings: {}, schemas };
}

type Common = Pick<CompletionSite, "index" | "source" | "start" | "end" | "hasColon" | "opensMap">;

interface Found {
  readonly path: Path;
  readonly part: "key" | "value";
  /** The key or the value that holds the mark. */
  readonly written: string;
  /** Not in quotes, and not a text of several lines. */
  readonly isPlain: boolean;
  readonly root: unknown;
  /** Of a key: the other keys beside it. */
  readonly siblings: Readonly<Record<string, unknown>>;
}

function keySite(common: Common, { path, written, root, siblings }: Found): CompletionSite {
  const parent = path.slice(0, -1);
  const schemas = schemasOf(common.index, common.source.name, put(root, parent, siblings), parent);
  const [before = ""] = written.split(mark);
  return { ...common, before, kind: "key", path: parent, siblings, schemas };
}

/** What the schemas say; where what stands around fits none of their branches yet, what any branch says. */
function schemasOf(index: BotIndex, file: string, root: unknown, path: Path): readonly SchemaNode[] {
  const found = schemasAt(index.schemas, file, root, path);
  return found.length > 0 ? found : schemasAt(index.schemas, file, undefined, path);
}

function siteIn(marked: Source, offset: number): Found | undefined {
  const document = readLenient(marked);
  const found = document && findMark(document, offset);
  if (!document || !found) return undefined;
  const parent = valueAt(document.value, found.path.slice(0, -1));
  const siblings = found.part === "key" && isObject(parent) ? without(parent, found.written) : {};
  return { ...found, siblings, root: document.value };
}

function findMark(
  document: SourceDocument,
  offset: number,
): Pick<Found, "path" | "part" | "written" | "isPlain"> | undefined {
  const { path, part } = spotAt(document, offset);
  const written = part === "key" ? String(path.at(-1)) : document.textOf(path);
  if (!written?.includes(mark)) return undefined;
  const { source, start } = document.rangeOf(path, part);
  return { path, part, written, isPlain: !/["'|>]/.test(source.text.slice(start, start + 1)) };
}

function without(object: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A copy of a plain value with another one at a path, as far as the path is there. */
function put(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root)) return root.map((item, at) => (at === step ? put(item, rest, value) : item));
  if (!isObject(root)) return root;
  return { ...root, [step]: put(root[step], rest, value) };
}
