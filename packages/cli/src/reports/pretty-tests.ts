import { type Coverage, coverageKinds, type Part, percentOf, printFailure, type TestResult } from "@renga/core";
import type { Terminal } from "../terminal.ts";
import { gapText } from "../test/coverage-gaps.ts";
import { paintOf } from "./paint-of.ts";
import { placeOf } from "./place-of.ts";
import type { TestReport } from "./test-report.ts";

/** For people: the tests by file, then every failure at its place, and the sum last, where one looks first. */
export const prettyTests: TestReport = {
  name: "pretty",
  print: ({ folder, results, coverage, gaps }, terminal) => {
    const { colors } = terminal;
    const byFile = Map.groupBy(results, ({ test }) => test.at.document.name);
    const failing = results.filter(({ failures }) => failures.length > 0);
    const parts = [
      [...byFile]
        .map(([file, list]) => [file, ...list.map((result) => `  ${nameLine(result, terminal)}`)].join("\n"))
        .join("\n"),
      ...failing.map((result) => printFailures(result, terminal)),
      ...(coverage === undefined ? [] : [printCoverage(coverage, terminal)]),
      [
        [
          ...(failing.length === 0 ? [] : [colors.red(`${failing.length} failed`)]),
          `${results.length - failing.length} passed`,
        ].join(", "),
        ...gaps.map((gap) => colors.red(gapText(gap))),
        ...(coverage !== undefined && hasMissed(coverage)
          ? [colors.dim(`Tests for what is never reached: renga test ${folder} --skeletons`)]
          : []),
        ...(failing.some(isWording) ? [colors.dim(`If the bot is right: renga test ${folder} --update`)] : []),
      ].join("\n"),
    ];
    return parts.join("\n\n");
  },
};

function nameLine({ test, failures }: TestResult, { colors }: Terminal): string {
  return failures.length === 0 ? `${colors.green("✓")} ${test.name}` : `${colors.red("✗")} ${test.name}`;
}

function printFailures({ test, failures }: TestResult, { colors }: Terminal): string {
  const paint = { ...paintOf(colors), expected: colors.green, actual: colors.red };
  const texts = failures.map((failure) => printFailure(failure, paint).replace(/^(?=.)/gm, "  "));
  return [`${colors.red("✗")} ${colors.bold(test.name)}`, ...texts].join("\n");
}

/** Whether an update would mend it: the bot said something else than a `bot` or `snapshot` step has. */
function isWording({ test, failures }: TestResult): boolean {
  return !test.isRow && failures.some(({ message }) => /the bot (?:also )?said|is kept as/.test(message));
}

function printCoverage(coverage: Coverage, { colors }: Terminal): string {
  const kinds = coverageKinds.filter((kind) => coverage[kind].total > 0);
  const width = Math.max(...kinds.map((kind) => kind.length));
  const rows = kinds.map((kind) => {
    const { reached, total } = coverage[kind];
    const percent = `${percentOf(coverage[kind])} %`.padStart(5);
    const line = `${kind.padEnd(width)}  ${percent}  ${reached} of ${total}`;
    return reached === total ? colors.green(line) : line;
  });
  // Of a state that was never entered it goes without saying that nothing in it was reached.
  const never = new Set(coverage.states.missed.map(({ flow, name }) => `${flow}.${name}`));
  const missed = kinds.flatMap((kind) =>
    coverage[kind].missed
      .filter(({ flow, name }) => kind === "states" || !never.has(`${flow}.${name}`))
      .map((part) => [kind, part] as const),
  );
  const names = missed.map(([kind, part]) => partText(kind, part));
  const widest = Math.min(60, Math.max(0, ...names.map((name) => name.length)));
  const lines = missed.map(([, { at }], index) => {
    const { file, line } = placeOf(at);
    return `  ${colors.yellow("never")} ${(names[index] ?? "").padEnd(widest)}  ${colors.dim(`${file}:${line}`)}`;
  });
  return [...rows, ...lines].join("\n");
}

function hasMissed(coverage: Coverage): boolean {
  return coverageKinds.some((kind) => coverage[kind].missed.length > 0);
}

function partText(kind: string, { flow, name, detail }: Part): string {
  const what = `${flow}.${name}${detail === undefined ? "" : `: ${detail}`}`;
  return kind === "locales" ? `${flow}.${name} in ${detail}` : what;
}
