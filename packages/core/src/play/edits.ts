import type { Place } from "../document/place.ts";
import type { Value } from "../expression/value.ts";
import type { Edit } from "../source/edit.ts";
import type { Range } from "../source/source.ts";
import { writeYaml } from "./write-yaml.ts";

/** Another value in place of one. */
export function replaceValue(at: Place, value: Value): Edit {
  const range = contentOf(at);
  return { ...range, text: writeYaml(value) };
}

/** `bot:` steps ahead of a step of the same list. */
export function insertSteps(before: Place, steps: readonly Value[]): Edit {
  const { source, start } = contentOf(before);
  const { lineStart, indent } = blockItem(source.text, start);
  const text =
    indent === undefined
      ? steps.map((step) => `${writeYaml(step)}, `).join("")
      : steps.map((step) => `${indent}${blockStep(step)}\n`).join("");
  const offset = indent === undefined ? start : lineStart;
  return { source, start: offset, end: offset, text };
}

/** `bot:` steps after the last step of a list. */
export function appendSteps(after: Place, steps: readonly Value[]): Edit {
  const { source, start, end } = contentOf(after);
  const { indent } = blockItem(source.text, start);
  const text =
    indent === undefined
      ? steps.map((step) => `, ${writeYaml(step)}`).join("")
      : steps.map((step) => `\n${indent}${blockStep(step)}`).join("");
  const offset = indent === undefined ? end : lineEnd(source.text, end);
  return { source, start: offset, end: offset, text };
}

/** A step taken out, with its line or its comma. */
export function removeStep(step: Place): Edit {
  const { source, start, end } = contentOf(step);
  const { lineStart, indent } = blockItem(source.text, start);
  if (indent !== undefined) return { source, start: lineStart, end: lineEnd(source.text, end) + 1, text: "" };
  const comma = /^\s*,\s*/.exec(source.text.slice(end))?.[0];
  if (comma !== undefined) return { source, start, end: end + comma.length, text: "" };
  const before = /,\s*$/.exec(source.text.slice(0, start))?.[0] ?? "";
  return { source, start: start - before.length, end, text: "" };
}

/** The characters of a part itself, without the empty lines that a parser counts to it. */
function contentOf({ document, path }: Place): Range {
  const { source, start, end } = document.rangeOf(path);
  return { source, start, end: start + source.text.slice(start, end).trimEnd().length };
}

/** Whether an item stands in a list of lines, and then what stands before it on its line. */
function blockItem(text: string, start: number): { readonly lineStart: number; readonly indent?: string } {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  return /^ *- +$/.test(indent) ? { lineStart, indent } : { lineStart };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** A step with one key reads better without braces. */
function blockStep(step: Value): string {
  const written = writeYaml(step);
  const isOneKey = typeof step === "object" && step !== null && Object.keys(step).length === 1;
  return isOneKey ? written.slice(2, -2) : written;
}
