import { lineStarts, lineText, positionAt } from "../source/lines.ts";
import { columns } from "./columns.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/** Colours for the parts of a printed diagnostic; without it the text is plain. */
export interface Paint {
  /** `reservation.flow.yaml:24:15:` */
  place(text: string): string;
  message(text: string, severity: Severity): string;
  code(text: string): string;
  /** Line numbers and the bar. */
  gutter(text: string): string;
  caret(text: string, severity: Severity): string;
}

const plain: Paint = {
  place: (text) => text,
  message: (text) => text,
  code: (text) => text,
  gutter: (text) => text,
  caret: (text) => text,
};

/** `file:line:column: message [code]`, then up to five lines of the file with carets under the range. */
export function printDiagnostic(diagnostic: Diagnostic, paint: Paint = plain): string {
  const { range, severity, message, code, related } = diagnostic;
  const lines = [
    `${paint.place(`${placeText(range.source, range.start)}:`)} ${word(severity)}${paint.message(visible(message), severity)} ${paint.code(`[${code}]`)}`,
  ];
  lines.push(...frame(diagnostic, paint));
  for (const other of related ?? []) {
    lines.push(`  ${paint.place(`${placeText(other.range.source, other.range.start)}:`)} ${visible(other.message)}`);
  }
  return lines.join("\n");
}

function placeText(source: Diagnostic["range"]["source"], offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${source.name}:${line}:${column}`;
}

/** An error is what one expects; anything less says so. */
function word(severity: Severity): string {
  return severity === "error" ? "" : `${severity}: `;
}

function frame({ range, severity }: Diagnostic, paint: Paint): readonly string[] {
  const { source, start, end } = range;
  const { line } = positionAt(source, start);
  const starts = lineStarts(source);
  const last = starts.length > 1 && starts.at(-1) === source.text.length ? starts.length - 1 : starts.length;
  const first = Math.max(1, Math.min(line - 2, last - 4));
  const width = String(Math.min(last, first + 4)).length;
  const lines: string[] = [];
  for (let number = first; number <= Math.min(last, first + 4); number += 1) {
    const text = visible(lineText(source, number));
    const mark = number === line ? ">" : " ";
    const shown = expandTabs(text);
    lines.push(`${paint.gutter(`${mark} ${String(number).padStart(width)} |`)}${shown === "" ? "" : ` ${shown}`}`);
    if (number !== line) continue;
    const from = start - (starts[line - 1] ?? 0);
    const to = Math.max(Math.min(end - (starts[line - 1] ?? 0), text.length), from);
    const before = columns(expandTabs(text.slice(0, from)));
    const under = Math.max(1, columns(expandTabs(text.slice(0, to))) - before);
    lines.push(
      `${paint.gutter(`  ${" ".repeat(width)} |`)} ${" ".repeat(before)}${paint.caret("^".repeat(under), severity)}`,
    );
  }
  return lines;
}

/** Signs that would command the terminal are shown as their pictures: U+001B as ␛. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return String.fromCharCode(code < 32 ? 0x2400 + code : code === 127 ? 0x2421 : 0xfffd);
  });
}

/** Tabs reach to the next column that is a multiple of four. */
function expandTabs(text: string): string {
  if (!text.includes("\t")) return text;
  let shown = "";
  for (const character of text) shown += character === "\t" ? " ".repeat(4 - (columns(shown) % 4)) : character;
  return shown;
}
