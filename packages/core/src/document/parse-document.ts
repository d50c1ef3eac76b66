import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from "yaml";
import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { replaceBy } from "../diagnostics/fix.ts";
import { positionAt } from "../source/lines.ts";
import type { Range, Source } from "../source/source.ts";
import { explainYamlError, quote, tellLookAlikes, tellNoSpace } from "./explain-yaml-error.ts";
import { documentLimits, forbiddenKeys } from "./limits.ts";
import { valueThatLooksAlike } from "./look-alikes.ts";
import { offsetsIn, type ScalarStyle } from "./offsets-in.ts";
import type { SourceDocument } from "./place.ts";
import { PlainDocument } from "./plain-document.ts";
import { readPlain } from "./read-plain.ts";

export interface ParsedDocument {
  /** Absent when the YAML is broken: whatever would be said about it later could mislead. */
  readonly document?: SourceDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Mistakes after which YAML reads the following lines as something else than they are. */
const misleading: ReadonlySet<string> = new Set([
  "yaml-syntax",
  "yaml-quoting",
  "yaml-tab",
  "yaml-indent",
  "look-alike",
]);

type Contents = Document.Parsed["contents"];
type PlainObject = { [key: string]: unknown };

/** YAML (or JSON) text → plain value with positions. Guarded while it is read; every mistake is a diagnostic. */
export function parseDocument(source: Source): ParsedDocument {
  const plain = readPlain(source.text);
  return plain ? { document: new PlainDocument(source, plain), diagnostics: [] } : parseWhole(source);
}

/** The same by a parser that knows all of YAML, and where each part of it stands. */
export function parseWhole(source: Source): ParsedDocument {
  const text = source.text;
  if (text.length > documentLimits.size) return refused(source, 0, 0, "the file", "8 MiB");
  const nul = text.indexOf("\0");
  if (nul !== -1)
    return {
      diagnostics: [diagnostic("yaml-syntax", range(source, nul, nul + 1), { what: "a NUL character stands here" })],
    };

  const tokens = readTokens(source);
  if (!Array.isArray(tokens)) return { diagnostics: [tokens as Diagnostic] };
  const documents = [
    ...new Composer({
      merge: false,
      uniqueKeys: false,
      resolveKnownTags: false,
      prettyErrors: false,
      stringKeys: true,
    }).compose(tokens, true, text.length),
  ];
  const first = documents[0];
  if (!first) return { diagnostics: [] };

  const diagnostics: Diagnostic[] = [];
  const second = documents[1];
  if (second)
    diagnostics.push(
      diagnostic("yaml-syntax", range(source, second.range[0], second.range[0] + 3), {
        what: "a second YAML document begins here; a file holds one",
      }),
    );
  for (const error of [...first.errors, ...first.warnings]) {
    const told = explainYamlError(source, error);
    diagnostics.push(told);
    // What follows a broken line is read in the wrong light.
    if (misleading.has(told.code)) break;
  }
  const value = toPlain(first.contents, source, diagnostics);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics: onePerPlace(diagnostics) };
  return { document: new YamlDocument(source, first.contents, value), diagnostics };
}

/** Lexes and parses to tokens, and stops at the first sign of a bomb. Linear, and not recursive. */
function readTokens(source: Source): CST.Token[] | Diagnostic {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let aliases = 0;
  // In JSON a tab is a space; YAML disagrees. Outside strings only, and offsets stay as they are.
  const text = source.name.endsWith(".json")
    ? source.text.replace(/"(?:[^"\\]|\\.)*"|\t/g, (part) => (part === "\t" ? " " : part))
    : source.text;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.length > documentLimits.scalar && lexeme.charCodeAt(0) !== 35)
      return limit(source, parser.offset, "a scalar", "64 KiB");
    if (
      lexeme.charCodeAt(0) === 42 &&
      lexeme.length > 1 &&
      ++aliases > documentLimits.aliases &&
      parser.stack.length > 0
    )
      return limit(source, parser.offset, "the number of aliases", `${documentLimits.aliases}`);
    // `%YAML 1.1` would give words other meanings (`on` is true there), `%TAG` other tags.
    if (lexeme.charCodeAt(0) === 37 && parser.stack.length === 0) {
      const at = range(source, parser.offset, parser.offset + lexeme.length);
      return diagnostic("yaml-syntax", at, { what: "directives are not part of the language" });
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > documentLimits.depth + 2)
      return limit(source, parser.offset, "nesting", `${documentLimits.depth} levels`);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function limit(source: Source, offset: number, what: string, most: string): Diagnostic {
  return diagnostic("yaml-limit", range(source, offset, offset + 1), { what, most });
}

function refused(source: Source, start: number, end: number, what: string, most: string): ParsedDocument {
  return { diagnostics: [diagnostic("yaml-limit", range(source, start, end), { what, most })] };
}

function range(source: Source, start: number, end: number): Range {
  return { source, start, end };
}

function onePerPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<number>();
  return diagnostics.filter((one) => !seen.has(one.range.start) && seen.add(one.range.start));
}

/** The plain value: null-prototype objects, aliases put in place as shared values, and what must not be refused. */
function toPlain(contents: Contents, source: Source, diagnostics: Diagnostic[]): unknown {
  const anchors = new Map<string, { value: unknown; nodes: number }>();
  let nodes = 0;
  let beyond = false;

  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };

  function plain(node: Node | null | undefined): unknown {
    nodes += 1;
    if (!node) return null;
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (!anchor) {
        report(
          diagnostic("yaml-syntax", nodeRange(source, node), {
            what: `alias "*${node.source}" has no anchor "&${node.source}" before it`,
          }),
        );
        return null;
      }
      nodes += anchor.nodes;
      if (nodes > documentLimits.nodes && !beyond) {
        beyond = true;
        report(limit(source, node.range?.[0] ?? 0, "the number of values, aliases put in place,", "500,000"));
      }
      return anchor.value;
    }
    const before = nodes;
    const value = isMap(node)
      ? plainMap(node)
      : isSeq(node)
        ? node.items.map((item) => plain(item as Node))
        : plainScalar(node);
    if ("anchor" in node && node.anchor) anchors.set(node.anchor, { value, nodes: nodes - before + 1 });
    return value;
  }

  function plainMap({
    items,
    flow,
  }: {
    items: readonly { key: unknown; value: unknown }[];
    flow?: boolean;
  }): PlainObject {
    const object: PlainObject = Object.create(null) as PlainObject;
    for (const [index, { key, value }] of items.entries()) {
      // `{ a: f(x, y) }`: for YAML the comma ended the value, and what follows is a key of its own.
      if (flow && value === null && isScalar(key)) report(lostComma(key, items[index - 1]?.value));
      if (!isScalar(key)) {
        // A key that is no scalar has been reported by the parser.
        plain(value as Node);
        continue;
      }
      const name = typeof key.value === "string" ? key.value : String(key.source ?? "");
      if (name !== "<<" && forbiddenKeys.has(name))
        report(diagnostic("forbidden-key", nodeRange(source, key), { name }));
      else if (name === "<<") report(diagnostic("merge-key", nodeRange(source, key), {}));
      else if (name in object) report(diagnostic("duplicate-key", nodeRange(source, key), { name }));
      else object[name] = plain(value as Node);
    }
    return object;
  }

  function lostComma(key: Node, before: unknown): Diagnostic {
    const { start: from, end } = nodeRange(source, key);
    const bare = /^[\w$.]+:(?=[^\s/])/.exec(source.text.slice(from, end))?.[0];
    if (bare !== undefined) return tellNoSpace({ source, start: from, end: from + bare.length });
    const alike = tellLookAlikes(source, positionAt(source, from).line);
    if (alike) return alike;
    const start = isScalar(before) && before.range ? before.range[0] : from;
    const rest = source.text.slice(from, end);
    return diagnostic("lost-comma", { source, start, end }, { rest, mended: quote(source.text.slice(start, end)) });
  }

  function plainScalar(node: Node): unknown {
    if (!isScalar(node)) return null;
    if (node.comment && (node.type === "PLAIN" || node.type === undefined)) reportLostComment(node);
    const value = node.value;
    if (node.type === "PLAIN" && typeof value === "string") reportLookAlike(node, value);
    if (
      typeof value === "number" &&
      (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    ) {
      report(bigNumber(nodeRange(source, node), node.source ?? String(value)));
    }
    return value;
  }

  function reportLookAlike(node: Node, value: string): void {
    const mended = valueThatLooksAlike(value);
    if (mended !== undefined)
      report(diagnostic("look-alike-value", nodeRange(source, node), { sign: value.charAt(0), mended }));
  }

  /** `color: #fff`, `text: Room #5`: a comment has a space after its sign. */
  function reportLostComment(node: Node): void {
    const { start, end } = nodeRange(source, node);
    const comment = /^[ \t]*(#[^\s#!].*)/.exec(source.text.slice(end, end + 200).split("\n")[0] ?? "");
    if (!comment?.[1]) return;
    const last = end + comment[0].trimEnd().length;
    report(
      diagnostic(
        "lost-comment",
        { source, start, end: last },
        { comment: comment[1].trimEnd(), mended: quote(source.text.slice(start, last)) },
      ),
    );
  }

  return plain(contents);
}

function nodeRange(source: Source, node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return range(source, start, end);
}

/** Positions come from the syntax tree when somebody asks; until then they cost nothing. */
class YamlDocument implements SourceDocument {
  readonly name: string;
  readonly value: unknown;
  readonly source: Source;
  private readonly contents: Contents;

  constructor(source: Source, contents: Contents, value: unknown) {
    this.name = source.name;
    this.source = source;
    this.contents = contents;
    this.value = value;
  }

  rangeOf(path: readonly (string | number)[], part: "key" | "value" = "value"): Range {
    const found = this.find(path);
    const value = found.value?.range;
    const key = found.key?.range;
    if ((part === "key" && key) || !value || value[0] === value[1])
      return range(this.source, key?.[0] ?? value?.[0] ?? 0, key?.[1] ?? value?.[1] ?? 0);
    return range(this.source, value[0], value[1]);
  }

  textOf(path: readonly (string | number)[]): string | undefined {
    const { value, missing } = this.find(path);
    if (missing || !isScalar(value)) return undefined;
    return typeof value.value === "string" ? value.value : (value.source ?? String(value.value));
  }

  rangeWithin(path: readonly (string | number)[], start: number, end: number): Range {
    const { value, missing } = this.find(path);
    if (missing || !isScalar(value) || !value.range) return this.rangeOf(path);
    const [from, to] = value.range;
    const text = typeof value.value === "string" ? value.value : (value.source ?? "");
    const offsets = offsetsIn(this.source.text.slice(from, to), text, (value.type ?? "PLAIN") as ScalarStyle);
    const first = offsets[Math.min(start, text.length)] ?? 0;
    const last = end > start ? (offsets[Math.min(end, text.length) - 1] ?? first) + 1 : first;
    return range(this.source, from + first, from + Math.max(last, first));
  }

  /** The node at a path, or the nearest one above it that is there. */
  private find(path: readonly (string | number)[]): { key?: Node; value?: Node; missing: boolean } {
    let value: Node | undefined = this.contents ?? undefined;
    let key: Node | undefined;
    const anchors = (name: string): Node | undefined => findAnchor(this.contents, name);
    for (const step of path) {
      if (isAlias(value)) value = anchors(value.source);
      if (isMap(value)) {
        const pair = value.items.find(
          (item) => isScalar(item.key) && (item.key.value === step || item.key.source === step),
        );
        if (!pair) return { ...(key && { key }), ...(value && { value }), missing: true };
        key = pair.key as Node;
        value = (pair.value as Node | null) ?? undefined;
      } else if (isSeq(value) && typeof step === "number" && step < value.items.length) {
        key = undefined;
        value = value.items[step] as Node;
      } else return { ...(key && { key }), ...(value && { value }), missing: true };
    }
    return { ...(key && { key }), ...(value && { value }), missing: false };
  }
}

function findAnchor(node: Node | null | undefined, name: string): Node | undefined {
  if (!node || isAlias(node)) return undefined;
  if ("anchor" in node && node.anchor === name) return node;
  if (isMap(node)) {
    for (const item of node.items) {
      const found = findAnchor(item.value as Node, name);
      if (found) return found;
    }
  }
  if (isSeq(node)) {
    for (const item of node.items) {
      const found = findAnchor(item as Node, name);
      if (found) return found;
    }
  }
  return undefined;
}

/** One that is a number of things is no such number: it is an id, which is a text. */
function bigNumber(range: Range, text: string): Diagnostic {
  const isWhole = /^[-+]?\d+$/.test(text);
  return diagnostic("big-number", range, { text }, undefined, isWhole ? replaceBy(range, quote(text)) : undefined);
}
