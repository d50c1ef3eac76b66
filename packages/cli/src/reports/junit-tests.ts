import { printFailure } from "@renga/core";
import { gapText } from "../test/coverage-gaps.ts";
import { placeOf } from "./place-of.ts";
import type { TestReport } from "./test-report.ts";

/** JUnit's XML, which most build servers show. https://github.com/testmoapp/junitxml */
export const junitTests: TestReport = {
  name: "junit",
  print: ({ bot, results, gaps }) => {
    const failed = results.filter(({ failures }) => failures.length > 0).length + gaps.length;
    const count = results.length + gaps.length;
    const cases = results.flatMap(({ test, failures }) => {
      const { file, line } = placeOf(test.at);
      const head = `    <testcase name="${escapeXml(test.name)}" classname="${escapeXml(file)}" file="${escapeXml(file)}" line="${line}"`;
      if (failures.length === 0) return [`${head}/>`];
      const inner = failures.map(
        (failure) =>
          `      <failure message="${escapeXml(failure.message)}">${escapeXml(printFailure(failure))}</failure>`,
      );
      return [`${head}>`, ...inner, "    </testcase>"];
    });
    const coverage = gaps.flatMap((gap) => [
      `    <testcase name="${gap.kind}" classname="coverage">`,
      `      <failure message="${escapeXml(gapText(gap))}"/>`,
      "    </testcase>",
    ]);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites tests="${count}" failures="${failed}">`,
      `  <testsuite name="${escapeXml(bot.name)}" tests="${count}" failures="${failed}">`,
      ...cases,
      ...coverage,
      "  </testsuite>",
      "</testsuites>",
    ].join("\n");
  },
};

/** Also drops what XML 1.0 cannot hold at all. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\n", "&#10;")
  );
}
