import { columns } from "../diagnostics/columns.ts";
import { type Paint, printDiagnostic } from "../diagnostics/print-diagnostic.ts";
import type { Value } from "../expression/value.ts";
import type { SaidLine, TestFailure } from "./world.ts";
import { writeYaml } from "./write-yaml.ts";

export interface FailurePaint extends Paint {
  /** What the test has, and what came instead. */
  expected(text: string): string;
  actual(text: string): string;
}

/** Columns that each side of a comparison has; wider ones stand one below the other. */
const SIDE = 46;
/** Lines of the talk that are shown, up to the place where it failed. */
const BEFORE = 6;

/**
 * What went wrong in a test, as a diagnostic is printed: the place and the piece of the file; then the value that the test
 * has and the one that came, side by side, and what was said before.
 */
export function printFailure({ at, message, difference, before }: TestFailure, paint?: FailurePaint): string {
  const range = at.document.rangeOf(at.path);
  const parts = [printDiagnostic({ code: "test-failed", severity: "error", message, range }, paint)];
  if (difference) parts.push(sideBySide(difference.expected, difference.actual, paint));
  if (before.length > 0) parts.push(said(before, paint));
  return parts.join("\n\n");
}

function sideBySide(expected: Value | undefined, actual: Value | undefined, paint?: FailurePaint): string {
  const left = linesOf(expected);
  const right = linesOf(actual);
  const isWide = [...left, ...right].some((line) => columns(line) > SIDE);
  const paintLeft = paint?.expected ?? plain;
  const paintRight = paint?.actual ?? plain;
  const bar = (paint?.gutter ?? plain)("|");
  if (isWide) {
    return [
      "  expected",
      ...left.map((line) => `    ${paintLeft(line)}`),
      "  actual",
      ...right.map((line) => `    ${paintRight(line)}`),
    ].join("\n");
  }
  const width = Math.max(...left.map(columns), "expected".length);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const one = left[index] ?? "";
    return `  ${paintLeft(one)}${" ".repeat(width - columns(one))} ${bar} ${paintRight(right[index] ?? "")}`.trimEnd();
  });
  return [`  expected${" ".repeat(width - "expected".length)} ${bar} actual`, ...rows].join("\n");
}

/** A value over several lines where it has several parts. */
function linesOf(value: Value | undefined): readonly string[] {
  if (value === undefined) return ["(nothing)"];
  if (typeof value === "string") return value.split("\n");
  if (Array.isArray(value)) return value.length === 0 ? ["[]"] : value.map((one) => `- ${writeYaml(one)}`);
  if (value === null || typeof value !== "object") return [String(value)];
  return Object.entries(value).map(([key, part]) => `${key}: ${writeYaml(part)}`);
}

function said(before: readonly SaidLine[], paint?: Paint): string {
  const dim = paint?.gutter ?? plain;
  const shown = before.slice(-BEFORE);
  const width = Math.max(...shown.map(({ who }) => columns(who)));
  const lines = shown.map(({ who, text }) => {
    const [first = "", ...more] = text.split("\n");
    const indent = " ".repeat(width + 6);
    const name = `${who}${" ".repeat(width - columns(who))}`;
    return [`    ${dim(name)}  ${first}`, ...more.map((line) => `${indent}${line}`)].join("\n");
  });
  return ["  the talk so far", ...(before.length > BEFORE ? [`    ${dim("…")}`] : []), ...lines].join("\n");
}

function plain(text: string): string {
  return text;
}
