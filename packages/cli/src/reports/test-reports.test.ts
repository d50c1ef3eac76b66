import { compileBot, loadBot, loadTests, playTests } from "@renga/core";
import { lineChannel } from "@renga/line";
import colors from "picocolors";
import { expect, test } from "vitest";
import { playChannel } from "../play-channel.ts";
import type { Terminal } from "../terminal.ts";
import { coverageGaps } from "../test/coverage-gaps.ts";
import { testReports } from "./test-reports.ts";

const files = [
  { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\ntimezone: Asia/Tokyo\n" },
  {
    name: "flows/f.flow.yaml",
    text: "renga: 1\nflow: f\ntriggers: { text: [hi] }\nstates:\n  a: { say: Hello, target: $done }\naside:\n  b: { say: Never, target: $done }\n",
  },
  {
    name: "tests/f.test.yaml",
    text: `renga: 1
tests:
  - name: says hello
    chat: [{ user: hi }, { bot: Hello }]
  - name: 'says "<bye>" & goes'
    chat: [{ user: hi }, { bot: Bye }]
`,
  },
];

const terminal: Terminal = { colors: colors.createColors(false), print: () => {}, note: () => {} };

function report(name: string): string {
  const { draft: bot } = loadBot(files, { channel: lineChannel });
  if (bot === undefined) throw new RangeError("the bot cannot be read");
  const { tests } = loadTests(files, bot);
  const { results, coverage } = playTests(compileBot(bot, lineChannel), playChannel, tests);
  const tested = { bot, folder: "b", results, coverage, gaps: coverageGaps(coverage, { states: 60 }) };
  return testReports.find((one) => one.name === name)?.print(tested, terminal) ?? "";
}

test("pretty shows what failed at its place, the sum, and what was never reached", () => {
  expect(report("pretty")).toMatchInlineSnapshot(`
    "tests/f.test.yaml
      ✓ says hello
      ✗ says "<bye>" & goes

    ✗ says "<bye>" & goes
      tests/f.test.yaml:6:33: the bot said "Hello" [test-failed]
        2 | tests:
        3 |   - name: says hello
        4 |     chat: [{ user: hi }, { bot: Hello }]
        5 |   - name: 'says "<bye>" & goes'
      > 6 |     chat: [{ user: hi }, { bot: Bye }]
          |                                 ^^^

        expected | actual
        Bye      | Hello

        the talk so far
          user  hi
          bot   Hello

    states        50 %  1 of 2
    transitions  100 %  1 of 1
      never f.b  flows/f.flow.yaml:7

    1 failed, 1 passed
    states: 50 % reached, 60 % wanted
    Tests for what is never reached: renga test b --skeletons
    If the bot is right: renga test b --update"
  `);
});

test("json holds the counts, every failure with its place, and the coverage", () => {
  expect(JSON.parse(report("json"))).toMatchObject({
    bot: "b",
    passed: 1,
    failed: 1,
    tests: [
      { name: "says hello", passed: true, file: "tests/f.test.yaml", line: 3, failures: [] },
      {
        name: 'says "<bye>" & goes',
        passed: false,
        failures: [{ file: "tests/f.test.yaml", line: 6, expected: "Bye", actual: "Hello" }],
      },
    ],
    coverage: {
      states: { total: 2, reached: 1, missed: [{ flow: "f", state: "b", file: "flows/f.flow.yaml", line: 7 }] },
      errors: { total: 0, percent: 100 },
    },
    gaps: [{ kind: "states", percent: 50, minimum: 60 }],
  });
});

test("junit is XML that holds any text", () => {
  const xml = report("junit");
  expect(xml).toContain('<testsuites tests="3" failures="2">');
  expect(xml).toContain(
    '<testcase name="says hello" classname="tests/f.test.yaml" file="tests/f.test.yaml" line="3"/>',
  );
  expect(xml).toContain('<testcase name="says &quot;&lt;bye&gt;&quot; &amp; goes"');
  expect(xml.match(/<failure /g)).toHaveLength(2);
  expect(xml).toContain("states: 50 % reached, 60 % wanted");
});
