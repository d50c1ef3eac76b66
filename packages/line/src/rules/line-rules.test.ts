import { readdirSync, readFileSync } from "node:fs";
import { loadBot } from "@renga/core";
import { describe, expect, it } from "vitest";
import { lineChannel } from "../line-channel.ts";
import { lineRules } from "./line-rules.ts";

const folder = new URL("../../testdata/lint/", import.meta.url);
const bot = { name: "bot.yaml", text: "renga: 1\nbot: osteria\nlocales: [en, ja]\ntimezone: Asia/Tokyo\n" };

/** What the rule says about its fixture: `line:column: severity: message`. */
function reportOf(code: string): string {
  const source = { name: "order.flow.yaml", text: readFileSync(new URL(`${code}.yaml`, folder), "utf8") };
  const { diagnostics } = loadBot([bot, source], { channel: lineChannel, rules: [] });
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  // A fixture is about its own law, and right in all else.
  expect(diagnostics.filter((diagnostic) => !found.includes(diagnostic))).toEqual([]);
  return found
    .map(({ range, severity, message }) => {
      const before = source.text.slice(0, range.start).split("\n");
      return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${severity}: ${message}\n`;
    })
    .join("");
}

describe.each(lineRules.map(({ code }) => code))("the rule %s", (code) => {
  it("blames what is wrong, and nothing that is right", async () => {
    const report = reportOf(code);
    expect(report).not.toBe("");
    await expect(report).toMatchFileSnapshot(`../../testdata/lint/${code}.out`);
  });

  it("has a file of its name", () => {
    expect(readdirSync(new URL(".", import.meta.url))).toContain(`${code}.ts`);
  });
});

it("every fixture belongs to a rule", () => {
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.replace(".yaml", ""));
  expect(fixtures.sort()).toEqual(lineRules.map(({ code }) => code).sort());
});
