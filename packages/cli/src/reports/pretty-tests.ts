import { type Coverage, type Place, printDiagnostic, type TestFailure } from "@renga/core";
import type { Terminal } from "../terminal.ts";
import { count } from "./count.ts";
import { paintOf } from "./paint-of.ts";
import { placeOf } from "./place-of.ts";
import type { TestReport } from "./test-report.ts";

/** For people: a line for each test, what went wrong at its place, and the sum. */
export const prettyTests: TestReport = {
  name: "pretty",
  print: ({ results, coverage }, terminal) => {
    const { colors } = terminal;
    const lines = results.flatMap(({ test, failures }) =>
      failures.length === 0
        ? [`${colors.green("✓")} ${test.name}`]
        : [`${colors.red("✗")} ${test.name}`, ...failures.map((failure) => printFailure(failure, terminal))],
    );
    const failed = results.filter(({ failures }) => failures.length > 0).length;
    const sum = [...(failed === 0 ? [] : [colors.red(`${failed} failed`)]), `${results.length - failed} passed`].join(
      ", ",
    );
    return [...lines, "", sum, ...(coverage === undefined ? [] : ["", ...printCoverage(coverage, terminal)])].join(
      "\n",
    );
  },
};

function printFailure({ at, message }: TestFailure, { colors }: Terminal): string {
  const range = at.document.rangeOf(at.path);
  const text = printDiagnostic({ code: "test-failed", severity: "error", message, range }, paintOf(colors));
  return text.replace(/^(?=.)/gm, "  ");
}

function printCoverage({ states, transitions }: Coverage, { colors }: Terminal): string[] {
  const missed = (
    what: string,
    list: readonly { readonly flow: string; readonly name: string; readonly at: Place }[],
  ): string[] =>
    list.map(({ flow, name, at }) => {
      const { file, line } = placeOf(at);
      return `  ${colors.yellow("never")} ${what} ${flow}.${name}  ${colors.dim(`${file}:${line}`)}`;
    });
  return [
    `reached ${states.reached} of ${count(states.total, "state")}, ${transitions.reached} of ${count(transitions.total, "transition")}`,
    ...missed("in", states.missed),
    ...missed("this way out of", transitions.missed),
  ];
}
