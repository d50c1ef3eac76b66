import { type Coverage, coverageKinds, percentOf } from "@renga/core";
import { placeOf } from "./place-of.ts";
import type { TestReport } from "./test-report.ts";

/** For programs. */
export const jsonTests: TestReport = {
  name: "json",
  print: ({ bot, results, coverage, gaps }) => {
    const failed = results.filter(({ failures }) => failures.length > 0).length;
    const report = {
      bot: bot.name,
      passed: results.length - failed,
      failed,
      tests: results.map(({ test, failures }) => ({
        name: test.name,
        passed: failures.length === 0,
        file: placeOf(test.at).file,
        line: placeOf(test.at).line,
        failures: failures.map(({ at, message, difference, before }) => ({
          message,
          ...placeOf(at),
          ...(difference === undefined ? {} : { expected: difference.expected, actual: difference.actual }),
          before,
        })),
      })),
      ...(coverage === undefined ? {} : { coverage: coverageOf(coverage) }),
      ...(gaps.length === 0 ? {} : { gaps }),
    };
    return JSON.stringify(report, null, 2);
  },
};

function coverageOf(coverage: Coverage): object {
  return Object.fromEntries(
    coverageKinds.map((kind) => {
      const { total, reached, missed } = coverage[kind];
      const parts = missed.map(({ flow, name, detail, at }) => ({ flow, state: name, detail, ...placeOf(at) }));
      return [kind, { total, reached, percent: percentOf(coverage[kind]), missed: parts }];
    }),
  );
}
