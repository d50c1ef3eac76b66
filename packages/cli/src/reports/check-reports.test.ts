import { loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import colors from "picocolors";
import { expect, test } from "vitest";
import type { Terminal } from "../terminal.ts";
import { checkReports } from "./check-reports.ts";

const files = [
  { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\n" },
  {
    name: "flows/a, 100%.flow.yaml",
    text: "renga: 1\nflow: a\nstates:\n  one: { say: Hi, target: tow }\n  two: { say: Hi, on: { text: [$done, $cancel] } }\n",
  },
];
const terminal: Terminal = { colors: colors.createColors(false), print: () => {}, note: () => {} };

function report(name: string): string {
  const { diagnostics } = loadBot(files, { channel: lineChannel });
  return checkReports.find((one) => one.name === name)?.print({ folder: "my bot", files, diagnostics }, terminal) ?? "";
}

test("sarif has the version, the rules, and for each result its rule, place and correction", () => {
  const log = JSON.parse(report("sarif"));
  expect(log.$schema).toMatch(/sarif.*2\.1\.0/);
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  expect(run.tool.driver.name).toBe("renga");
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    expect(["error", "warning", "note"]).toContain(level);
    expect(message.text).not.toBe("");
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe("my%20bot/flows/a%2C%20100%25.flow.yaml");
    expect(region.startLine).toBeGreaterThan(0);
    expect([region.endLine, region.endColumn] > [region.startLine, region.startColumn]).toBe(true);
  }
  expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["unknown-state", "guard-shadows"]);
  expect(run.results[0].fixes).toEqual([
    {
      description: { text: 'Change "tow" to "two"' },
      artifactChanges: [
        {
          artifactLocation: { uri: "my%20bot/flows/a%2C%20100%25.flow.yaml" },
          replacements: [
            {
              deletedRegion: { startLine: 4, startColumn: 27, endLine: 4, endColumn: 30 },
              insertedContent: { text: "two" },
            },
          ],
        },
      ],
    },
  ]);
  expect(run.results[1].relatedLocations[0]).toMatchObject({ id: 0, message: { text: "this one" } });
});

test("github escapes what its commands are made of", () => {
  const [first] = report("github").split("\n");
  expect(first).toBe(
    '::error file=my bot/flows/a%2C 100%25.flow.yaml,line=4,endLine=4,col=27,endColumn=30,title=unknown-state::state "tow" does not exist; did you mean "two"?',
  );
});
