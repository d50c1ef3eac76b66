import { placeOf } from "./place-of.ts";
import type { TestReport } from "./test-report.ts";

/** JUnit's XML, which most build servers show. https://github.com/testmoapp/junitxml */
export const junitTests: TestReport = {
  name: "junit",
  print: ({ bot, results }) => {
    const failed = results.filter(({ failures }) => failures.length > 0).length;
    const cases = results.flatMap(({ test, failures }) => {
      const { file, line } = placeOf(test.at);
      const head = `    <testcase name="${escapeXml(test.name)}" classname="${escapeXml(file)}" file="${escapeXml(file)}" line="${line}"`;
      if (failures.length === 0) return [`${head}/>`];
      const inner = failures.map(({ at, message }) => {
        const place = placeOf(at);
        return `      <failure message="${escapeXml(message)}">${escapeXml(`${place.file}:${place.line}:${place.column}`)}</failure>`;
      });
      return [`${head}>`, ...inner, "    </testcase>"];
    });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites tests="${results.length}" failures="${failed}">`,
      `  <testsuite name="${escapeXml(bot.name)}" tests="${results.length}" failures="${failed}">`,
      ...cases,
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
