import type { YAMLError } from "yaml";
import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Fix, replaceBy } from "../diagnostics/fix.ts";
import { lineStarts, lineText, positionAt } from "../source/lines.ts";
import type { Source } from "../source/source.ts";

/** A parser's complaint in the author's words: what YAML took the characters for, and the quoting that mends it. */
export function explainYamlError(source: Source, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  const at = { source, start, end: Math.max(end, start + 1) };
  const { line, column } = positionAt(source, start);
  const text = lineText(source, line);

  if (error.code === "TAG_RESOLVE_FAILED") {
    const rest = valueFrom(text, column - 1);
    return diagnostic(
      "unknown-tag",
      { source, start, end: start + rest.length },
      { tag: source.text.slice(start, end), mended: quote(rest) },
    );
  }
  if (error.code === "BAD_DQ_ESCAPE") {
    return diagnostic(
      "yaml-escape",
      { source, start, end: start + 2 },
      { escape: source.text.slice(start, start + 2) },
      undefined,
      singleQuoted(source, line, start),
    );
  }
  if (error.code === "TAB_AS_INDENT") return diagnostic("yaml-tab", at, {}, undefined, indented(source, line));

  const braces = bareBraces(text);
  if (
    braces &&
    (error.code === "NON_STRING_KEY" ||
      error.code === "UNEXPECTED_TOKEN" ||
      error.code === "MISSING_CHAR" ||
      error.code === "BLOCK_AS_IMPLICIT_KEY")
  ) {
    const from = (lineStarts(source)[line - 1] ?? 0) + braces.column;
    return diagnostic(
      "yaml-quoting",
      { source, start: from, end: from + braces.text.length },
      { sign: "{{", mended: quote(braces.text) },
    );
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" || error.code === "MULTILINE_IMPLICIT_KEY") {
    const value = text.slice(column - 1).trim();
    if (/:\s/.test(value) || value.endsWith(":"))
      return diagnostic(
        "yaml-quoting",
        { source, start, end: start + value.length },
        { sign: ": ", mended: quote(value) },
      );
  }
  if (error.code === "BAD_SCALAR_START") {
    const value = text.slice(column - 1).trim();
    return diagnostic(
      "yaml-quoting",
      { source, start, end: start + value.length },
      { sign: value[0] ?? "", mended: quote(value) },
    );
  }
  return diagnostic("yaml-syntax", at, { what: whatIsWrong(error.message) });
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

function whatIsWrong(message: string): string {
  const missing = /end with a (.)$/.exec(message)?.[1];
  if (missing !== undefined) return `a bracket is opened before and not closed; "${missing}" is missing here`;
  if (/^Missing closing ["']/.test(message)) return "a quote is opened before and not closed";
  return lowerFirst(message);
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
