import type { YAMLError } from "yaml";
import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Fix, replaceBy } from "../diagnostics/fix.ts";
import { lineStarts, lineText, positionAt } from "../source/lines.ts";
import type { Range, Source } from "../source/source.ts";
import { findIndentFault } from "./find-indent-fault.ts";
import { lookAlikesIn } from "./look-alikes.ts";
import { maskQuoted } from "./mask-quoted.ts";

/** What the parser stumbled over, and the line that it stands in. */
interface Stumble {
  readonly source: Source;
  readonly code: YAMLError["code"];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** Asked in this order: the first that knows the mistake tells it. The surest come first. */
const causes: readonly ((stumble: Stumble) => Diagnostic | undefined)[] = [
  tag,
  badEscape,
  tab,
  lookAlike,
  openQuote,
  openBracket,
  braces,
  quoteInQuotes,
  noSpaceBehindColon,
  indentation,
  colonInText,
  noColon,
  noComma,
  signAtStart,
];

/** A parser's complaint in the author's words: what was taken for what, at the place to mend, and how. */
export function explainYamlError(source: Source, { code, message, pos: [start, end] }: YAMLError): Diagnostic {
  const { line, column } = positionAt(source, start);
  const text = lineText(source, line);
  const stumble: Stumble = { source, code, message, start, end, line, column: column - 1, text };
  for (const cause of causes) {
    const told = cause(stumble);
    if (told) return told;
  }
  const what = message.charAt(0).toLowerCase() + message.slice(1);
  return diagnostic("yaml-syntax", { source, start, end: Math.max(end, start + 1) }, { what });
}

function tag({ source, code, start, end, text, column }: Stumble): Diagnostic | undefined {
  if (code !== "TAG_RESOLVE_FAILED") return undefined;
  const rest = valueFrom(text, column);
  const range = { source, start, end: start + rest.length };
  return diagnostic("unknown-tag", range, { tag: source.text.slice(start, end), mended: quote(rest) });
}

function badEscape({ source, code, start, line }: Stumble): Diagnostic | undefined {
  if (code !== "BAD_DQ_ESCAPE") return undefined;
  const range = { source, start, end: start + 2 };
  const parameters = { escape: source.text.slice(start, start + 2) };
  return diagnostic("yaml-escape", range, parameters, undefined, singleQuoted(source, line, start));
}

function tab({ source, code, start, end, line }: Stumble): Diagnostic | undefined {
  if (code !== "TAB_AS_INDENT") return undefined;
  const range = { source, start, end: Math.max(end, start + 1) };
  return diagnostic("yaml-tab", range, {}, undefined, indented(source, line));
}

/** `prompt：Which day?` */
function lookAlike({ source, line }: Stumble): Diagnostic | undefined {
  return tellLookAlikes(source, line) ?? tellLookAlikes(source, line + 1);
}

/** Tells the first sign in a line that only looks like YAML's; the correction is for all of them. */
export function tellLookAlikes(source: Source, line: number): Diagnostic | undefined {
  const from = lineStarts(source)[line - 1] ?? 0;
  const found = lookAlikesIn(maskQuoted(lineText(source, line)));
  const [first] = found;
  if (!first) return undefined;
  const range = { source, start: from + first.start, end: from + first.end };
  const text = source.text.slice(range.start, range.end);
  const isSpace = first.meant.trim() === "";
  const space = text.includes("\u00a0") ? "a no-break space" : "a full-width space";
  const parameters = isSpace ? { name: space, meant: "a space" } : { name: quoted(text), meant: quoted(first.meant) };
  const edits = found.map(({ start, end, meant }) => ({ source, start: from + start, end: from + end, text: meant }));
  return diagnostic("look-alike", range, parameters, undefined, {
    title: "Change the signs that only look like YAML's",
    edits,
  });
}

function quoted(sign: string): string {
  return sign === '"' ? `'"'` : `"${sign}"`;
}

/** `{ label: "Bake, target: done }` */
function openQuote({ source, message, line }: Stumble): Diagnostic | undefined {
  const sign = /^Missing closing (["'])/.exec(message)?.[1];
  if (sign === undefined) return undefined;
  // The text went on to the next quote; the line whose own does not close is before it.
  for (let one = line; one > 0; one -= 1) {
    const column = openQuoteIn(lineText(source, one), sign);
    if (column === -1) continue;
    const start = (lineStarts(source)[one - 1] ?? 0) + column;
    const end = start + lineText(source, one).slice(column).trimEnd().length;
    return diagnostic("yaml-syntax", { source, start, end }, { what: `the quote that opens here is not closed` });
  }
  return undefined;
}

function openQuoteIn(line: string, sign: string): number {
  const masked = maskQuoted(line);
  const match = new RegExp(`(?:^|[\\s[{,:])(${sign})`, "d").exec(masked);
  return match?.indices?.[1]?.[0] ?? -1;
}

/** `{ label: Bake` without its `}`: told where it opens, or, on one line, where it should close. */
function openBracket({ source, message, start, line }: Stumble): Diagnostic | undefined {
  const close = /end with a (.)$/.exec(message)?.[1];
  if (close === undefined) return undefined;
  const open = close === "}" ? "{" : "[";
  const before = openBracketBefore(source, start, open);
  if (before === undefined || positionAt(source, before).line === line) {
    const what = `a bracket is opened before and not closed; "${close}" is missing here`;
    return diagnostic("yaml-syntax", { source, start, end: start + 1 }, { what });
  }
  const what = `the "${open}" that opens here is not closed; "${close}" is missing`;
  return diagnostic("yaml-syntax", { source, start: before, end: before + 1 }, { what });
}

function openBracketBefore(source: Source, offset: number, open: string): number | undefined {
  let depth = 0;
  for (let { line } = positionAt(source, offset); line > 0; line -= 1) {
    const from = lineStarts(source)[line - 1] ?? 0;
    const masked = maskQuoted(lineText(source, line));
    for (let at = Math.min(masked.length, offset - from) - 1; at >= 0; at -= 1) {
      if ("}]".includes(masked[at] ?? "")) depth += 1;
      else if ("{[".includes(masked[at] ?? "")) {
        if (depth === 0 && masked[at] === open) return from + at;
        depth = Math.max(0, depth - 1);
      }
    }
  }
  return undefined;
}

/** `say: {{ name }}` */
function braces({ source, code, line, text }: Stumble): Diagnostic | undefined {
  if (!["NON_STRING_KEY", "UNEXPECTED_TOKEN", "MISSING_CHAR", "BLOCK_AS_IMPLICIT_KEY"].includes(code)) return undefined;
  const bare = bareBraces(text);
  if (!bare) return undefined;
  const start = (lineStarts(source)[line - 1] ?? 0) + bare.column;
  const sign = code === "BLOCK_AS_IMPLICIT_KEY" && !bare.text.startsWith("{{") ? ": " : "{{";
  const range = { source, start, end: start + bare.text.length };
  return diagnostic("yaml-quoting", range, { sign, mended: quote(bare.text) });
}

/** `say: 'We're baking!'` */
function quoteInQuotes({ source, code, line, text, column }: Stumble): Diagnostic | undefined {
  if (code !== "UNEXPECTED_TOKEN") return undefined;
  const sign = text[column - 1];
  if (sign !== "'" && sign !== '"') return undefined;
  const opens = text.slice(0, column - 1).search(new RegExp(`(?<=(?:^|[:-])\\s+)${sign}[^${sign}]*$`));
  const value = opens === -1 ? "" : text.slice(opens).trimEnd();
  if (value.length < 2 || !value.endsWith(sign)) return undefined;
  const start = (lineStarts(source)[line - 1] ?? 0) + opens;
  const range = { source, start, end: start + value.length };
  return diagnostic("yaml-quoting", range, { sign, mended: quote(value.slice(1, -1)) });
}

/** `prompt:Which day?` */
function noSpaceBehindColon({ source, code, start, text, column }: Stumble): Diagnostic | undefined {
  if (!keyCodes.includes(code)) return undefined;
  const key = /^[\w$.]+:(?=[^\s/])/.exec(text.slice(column))?.[0];
  return key === undefined ? undefined : tellNoSpace({ source, start, end: start + key.length });
}

/** Tells a key whose colon is not followed by a space; the range ends with the colon. */
export function tellNoSpace(range: Range): Diagnostic {
  const key = range.source.text.slice(range.start, range.end);
  const what = `a space is missing behind "${key}"`;
  const fix = { title: `Add a space behind "${key}"`, edits: [{ ...range, start: range.end, text: " " }] };
  return diagnostic("yaml-syntax", range, { what }, undefined, fix);
}

const keyCodes: readonly string[] = ["MISSING_CHAR", "MULTILINE_IMPLICIT_KEY", "BLOCK_AS_IMPLICIT_KEY"];

function indentation({ source, code, line }: Stumble): Diagnostic | undefined {
  if (!["BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY", "BAD_INDENT"].includes(code)) return undefined;
  const fault = findIndentFault(source);
  // One that stands before is no mistake for YAML.
  return fault && fault.line >= line - 1 ? diagnostic("yaml-indent", fault.range, { what: fault.what }) : undefined;
}

/** `say: Mind: the gap` */
function colonInText({ source, code, start, text, column }: Stumble): Diagnostic | undefined {
  if (code !== "BLOCK_AS_IMPLICIT_KEY" && code !== "MULTILINE_IMPLICIT_KEY") return undefined;
  const value = text.slice(column).trim();
  if (!/:\s/.test(value) && !value.endsWith(":")) return undefined;
  return diagnostic("yaml-quoting", { source, start, end: start + value.length }, { sign: ": ", mended: quote(value) });
}

/** `prompt Which day?` */
function noColon({ source, code, message, start, text, column }: Stumble): Diagnostic | undefined {
  const rest = text.slice(column).trimEnd();
  const isMissing = code === "MISSING_CHAR" && message.startsWith("Implicit map keys");
  // The lines up to the next colon were taken for one key.
  if (!isMissing && !(code === "MULTILINE_IMPLICIT_KEY" && !/:(?:\s|$)/.test(rest))) return undefined;
  const word = /^[\w$.]+(?=\s|$)/.exec(rest)?.[0];
  const what = word === undefined ? 'this line has no key: a ":" is missing' : `":" is missing behind "${word}"`;
  return diagnostic("yaml-syntax", { source, start, end: start + (word ?? rest).length }, { what });
}

/** `{ label: "Bake" target: done }` */
function noComma({ source, code, start, text, column }: Stumble): Diagnostic | undefined {
  const key = /^[\w$.]+(?=:\s)/.exec(text.slice(column))?.[0];
  if (code !== "UNEXPECTED_TOKEN" || key === undefined) return undefined;
  const before = start - (column - text.slice(0, column).trimEnd().length);
  const fix = { title: `Add a comma before "${key}"`, edits: [{ source, start: before, end: before, text: "," }] };
  const range = { source, start, end: start + key.length };
  return diagnostic("yaml-syntax", range, { what: `a comma is missing before "${key}"` }, undefined, fix);
}

/** `text: @everyone` */
function signAtStart({ source, code, start, text, column }: Stumble): Diagnostic | undefined {
  if (code !== "BAD_SCALAR_START") return undefined;
  const value = text.slice(column).trim();
  return diagnostic(
    "yaml-quoting",
    { source, start, end: start + value.length },
    { sign: value[0] ?? "", mended: quote(value) },
  );
}

/** Two spaces for each tab. */
function indented(source: Source, line: number): Fix {
  const start = lineStarts(source)[line - 1] ?? 0;
  const indent = /^[ \t]*/.exec(lineText(source, line))?.[0] ?? "";
  const fix = replaceBy({ source, start, end: start + indent.length }, indent.replaceAll("\t", "  "));
  return { ...fix, title: "Change tabs to spaces" };
}

/** A text in double quotes, none of whose backslashes YAML would know, in single quotes. */
function singleQuoted(source: Source, line: number, at: number): Fix | undefined {
  const from = lineStarts(source)[line - 1] ?? 0;
  for (const { 0: text, index } of lineText(source, line).matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const start = from + index;
    if (at < start || at >= start + text.length) continue;
    const inner = text.slice(1, -1);
    if (/\\["\\/0abtnvferxuUNLP_ ]|'/.test(inner)) return undefined;
    return replaceBy({ source, start, end: start + text.length }, `'${inner}'`);
  }
  return undefined;
}

/** The value that an author meant to begin here: to the end of the line, or of what is between brackets. */
function valueFrom(line: string, start: number): string {
  const before = line.slice(0, start).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, "");
  const inFlow = count(before, /[{[]/g) > count(before, /[}\]]/g);
  let depth = 0;
  for (let at = start; at < line.length; at += 1) {
    const sign = line[at] ?? "";
    if (sign === "#" && line[at - 1] === " ") return line.slice(start, at).trim();
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    if (inFlow && (depth < 0 || (depth === 0 && sign === ","))) return line.slice(start, at).trim();
  }
  return line.slice(start).trim();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The value on a line that holds a `{{` outside quotes, and where it begins. */
function bareBraces(line: string): { readonly column: number; readonly text: string } | undefined {
  const unquoted = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (part) => "_".repeat(part.length));
  const open = unquoted.indexOf("{{");
  if (open === -1) return undefined;
  const before = unquoted.slice(0, open);
  const key = Math.max(
    before.lastIndexOf(": ") + 2,
    before.lastIndexOf("- ") + 2,
    before.lastIndexOf(", ") + 2,
    before.search(/\S/),
  );
  const column = key >= 2 || key === 0 ? key : open;
  const inFlow = /[{[]\s*[^{[]*$/.test(before.replace(/^\s*-?\s*[\w$.]+:\s*$/, ""));
  const close = unquoted.lastIndexOf("}}");
  const closing = inFlow ? close + 2 : unquoted.trimEnd().length;
  return { column, text: line.slice(column, Math.max(closing, open + 2)) };
}

/** In single quotes where that reads best: they know no escapes. */
export function quote(text: string): string {
  return text.includes("'") ? (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`) : `'${text}'`;
}
