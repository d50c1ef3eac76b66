import type { Coverage } from "@renga/core";
import { placeOf } from "./place-of.ts";
import type { TestReport } from "./test-report.ts";

/** For programs. */
export const jsonTests: TestReport = {
  name: "json",
  print: ({ bot, results, coverage }) => {
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
        failures: failures.map(({ at, message }) => ({ message, ...placeOf(at) })),
      })),
      ...(coverage === undefined
        ? {}
        : { coverage: { states: reached(coverage.states), transitions: reached(coverage.transitions) } }),
    };
    return JSON.stringify(report, null, 2);
  },
};

function reached({ total, reached, missed }: Coverage["states"]): object {
  return { total, reached, missed: missed.map(({ flow, name, at }) => ({ flow, state: name, ...placeOf(at) })) };
}
