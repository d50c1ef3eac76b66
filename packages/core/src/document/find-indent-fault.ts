import { lineStarts, lineText } from "../source/lines.ts";
import type { Range, Source } from "../source/source.ts";
import { maskQuoted } from "./mask-quoted.ts";

/** A line that does not stand at the column where YAML looks for it. */
export interface IndentFault {
  readonly range: Range;
  readonly line: number;
  readonly what: string;
}

/** A key, or the dash of a list's entry, under which lines may stand. */
interface Level {
  readonly kind: "map" | "list";
  readonly column: number;
  readonly line: number;
  readonly name: string;
  /** Nothing stands behind it on its own line. */
  readonly isOpen: boolean;
  /** Where the levels begin that it ended. */
  readonly ended: readonly number[];
  /** A value stands alone on a line below it. */
  hasValue: boolean;
}

/**
 * The first line that stands too far in or out: deeper than a key that has its value already, between two columns that are
 * in use, or at the column of a list's dashes without one. Undefined where the mistake is another.
 */
export function findIndentFault(source: Source): IndentFault | undefined {
  const levels: Level[] = [];
  let depth = 0;
  let textColumn = Number.POSITIVE_INFINITY;
  for (let line = 1; line <= lineStarts(source).length; line += 1) {
    const text = lineText(source, line);
    const column = text.search(/\S/);
    if (column === -1) continue;
    // The lines of a `|` or `>` text.
    if (column > textColumn) continue;
    textColumn = Number.POSITIVE_INFINITY;
    const masked = maskQuoted(text);
    if (masked.trim() === "" || /^---(?: |$)/.test(masked)) continue;
    // A text in quotes that goes on, and a key with `?`, are not seen through here.
    if (/(?:^|[:[{,-]\s+)["']|^\s*\?\s/.test(masked)) return undefined;
    const wasDeep = depth > 0;
    depth = depthAfter(masked, depth);
    if (wasDeep) continue;

    let at = column;
    for (let dash = /^-(?:\s+|$)/.exec(masked.slice(at)); dash; dash = /^-(?:\s+|$)/.exec(masked.slice(at))) {
      const name = text.slice(at).trim();
      const fault = enter(levels, { kind: "list", column: at, line, name, isOpen: true }, source);
      if (fault) return fault;
      at += dash[0].length;
    }
    const rest = masked.slice(at).trimEnd();
    if (rest === "") continue;
    const key = /^([^\s[{].*?|[[{].*?[\]}]):(?=\s|$)\s*(.*)$/.exec(rest);
    if (key?.[1] === undefined || /^[{[]/.test(rest)) {
      const fault = enterValue(levels, at, line, rest, source);
      if (fault) return fault;
      if (levels.some((level) => at <= level.column && level.line < line)) return undefined;
      continue;
    }
    const name = text.slice(at, at + key[1].length);
    const value = key[2] ?? "";
    const fault = enter(levels, { kind: "map", column: at, line, name, isOpen: /^(?:[&!]\S*)?$/.test(value) }, source);
    if (fault) return isKey(name) ? fault : undefined;
    if (/^[|>][-+0-9]*$/.test(value)) textColumn = at;
  }
  return undefined;
}

/** Takes a key or a dash in at its column; what is wrong if that is no column for it. */
function enter(
  levels: Level[],
  next: Pick<Level, "kind" | "column" | "line" | "name" | "isOpen">,
  source: Source,
): IndentFault | undefined {
  const ended: Level[] = [];
  const endTop = (): void => {
    const top = levels.pop();
    if (top) ended.push(top);
  };
  while ((levels.at(-1)?.column ?? -1) > next.column) endTop();
  // A list may stand at the column of its key.
  if (next.kind === "map" && levels.at(-1)?.kind === "list" && levels.at(-2)?.column === next.column) endTop();
  const top = levels.at(-1);
  if (top && top.column < next.column) {
    const above = ended.at(-1);
    if (above) return fault(source, next, between(next, above, top));
    if (!top.isOpen || top.hasValue) return tooDeep(source, next, top);
  }
  if (top?.column === next.column && top.kind !== next.kind) {
    if (top.kind === "list") return fault(source, next, withoutDash(next, top));
    if (!top.isOpen) return tooDeep(source, next, top);
  }
  if (top?.column === next.column && top.kind === next.kind) levels.pop();
  levels.push({ ...next, ended: ended.map(({ column }) => column), hasValue: false });
  return undefined;
}

/** A value that stands alone on its line: a text may go on over many, of brackets there is one. */
function enterValue(
  levels: readonly Level[],
  column: number,
  line: number,
  rest: string,
  source: Source,
): IndentFault | undefined {
  const top = levels.at(-1);
  if (!top || column <= top.column || !/^[{["'_]/.test(rest) || top.line === line) return undefined;
  if (top.hasValue) {
    const what = `a second value of "${top.name}" stands here; each entry of a list begins with "- "`;
    return fault(source, { column, line, name: rest }, what);
  }
  top.hasValue = top.isOpen;
  return undefined;
}

function tooDeep(source: Source, next: Pick<Level, "column" | "line" | "name">, top: Level): IndentFault {
  const away = next.column - top.column;
  // The key above is the one that stands elsewhere than its neighbours.
  if (top.ended.includes(next.column)) {
    const what = `"${top.name}" is indented ${spaces(away)} less than the lines before and after it, which belong together; indent it as they are`;
    return fault(source, top, what);
  }
  const deeper = away === 0 ? "stands below" : `is indented ${spaces(away)} more than`;
  const what = `${nameOf(next)} ${deeper} "${top.name}", which has its value already`;
  return fault(source, next, away === 0 ? what : `${what}; begin both at the same column`);
}

function between(next: Pick<Level, "column" | "name">, above: Level, below: Level): string {
  const less = spaces(above.column - next.column);
  const more = spaces(next.column - below.column);
  return `${nameOf(next)} is indented ${less} less than ${nameOf(above)}, and ${more} more than ${nameOf(below)}; begin it at the column of the one it belongs beside`;
}

function withoutDash(next: Pick<Level, "column" | "line" | "name">, list: Level): string {
  return `"${next.name}" has no dash, and stands at the column of the list's dashes (as in line ${list.line}); begin it with "- ", indent it by 2 to belong to the entry above, or take the dashes away if no list is meant`;
}

function fault(
  source: Source,
  { line, column, name }: Pick<Level, "column" | "line" | "name">,
  what: string,
): IndentFault {
  const start = (lineStarts(source)[line - 1] ?? 0) + column;
  return { range: { source, start, end: start + name.length }, line, what };
}

function nameOf({ name }: Pick<Level, "name">): string {
  return name.startsWith("- ") ? "this entry of a list" : `"${name}"`;
}

function isKey(name: string): boolean {
  return /^\S+$/.test(name);
}

function spaces(count: number): string {
  return count === 1 ? "1 space" : `${count} spaces`;
}

/** How many brackets are open at the end of a line; one that does not begin a value is a letter. */
function depthAfter(masked: string, before: number): number {
  let depth = before;
  for (let at = 0; at < masked.length; at += 1) {
    const sign = masked[at] ?? "";
    if ("{[".includes(sign) && (depth > 0 || /(?:^|[:-]\s)\s*$/.test(masked.slice(0, at)))) depth += 1;
    else if ("}]".includes(sign) && depth > 0) depth -= 1;
  }
  return depth;
}
