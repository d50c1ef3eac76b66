import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codes } from "../diagnostics/codes.ts";
import { printDiagnostic } from "../diagnostics/print-diagnostic.ts";
import { loadBot } from "../load-bot.ts";
import { fixtureChannel as channel, filesOf } from "../testing/lint-fixtures.ts";
import { coreRules } from "./core-rules.ts";

// Each code has testdata/lint/CODE.yaml, which breaks that law and no other, CODE.out with what is printed, and
// CODE.ok.yaml, with which nothing is wrong; and a section in docs/diagnostics.md. UPDATE_GOLDEN=1 records them anew.

const folder = new URL("../../testdata/lint/", import.meta.url);
const docs = new URL("../../../../docs/diagnostics.md", import.meta.url);
const updates = process.env.UPDATE_GOLDEN === "1";

function outputOf(text: string): string {
  const { diagnostics } = loadBot(filesOf(text), { channel });
  return diagnostics.map((one) => `${printDiagnostic(one)}\n`).join("\n");
}

function read(name: string): string {
  return existsSync(new URL(name, folder)) ? readFileSync(new URL(name, folder), "utf8") : "";
}

describe.each(Object.keys(codes))("%s", (code) => {
  it("is told where its law is broken, and nothing else is", () => {
    const { diagnostics } = loadBot(filesOf(read(`${code}.yaml`)), { channel });
    expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
    const output = outputOf(read(`${code}.yaml`));
    if (updates) writeFileSync(new URL(`${code}.out`, folder), output);
    expect(output).toBe(read(`${code}.out`));
  });

  it("is not told where the law is kept", () => {
    expect(read(`${code}.ok.yaml`)).not.toBe("");
    expect(outputOf(read(`${code}.ok.yaml`))).toBe("");
  });

  it("has a section in the docs whose example is real", () => {
    const section = sections().get(code) ?? "";
    const [, input, output] = /```yaml\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(section) ?? [];
    expect(input).toBeDefined();
    const printed = outputOf(input ?? "");
    if (updates) {
      const text = readFileSync(docs, "utf8");
      writeFileSync(
        docs,
        text.replace(section, () => section.replace(`\`\`\`text\n${output}`, () => `\`\`\`text\n${printed}`)),
      );
      return;
    }
    expect(output).toBe(printed);
    expect(section).toMatch(/\*\*Cure\.\*\* \S/);
  });
});

it("the docs have no section, and the folder no file, without a code", () => {
  const known = new Set(Object.keys(codes));
  expect([...sections().keys()].filter((name) => !known.has(name))).toEqual([]);
  expect(readdirSync(folder).filter((name) => !known.has(name.replace(/(?:\.ok)?\.yaml$|\.out$/, "")))).toEqual([]);
});

it("every rule has its own code in the table", () => {
  expect(coreRules.map(({ code }) => code).filter((code) => !(code in codes))).toEqual([]);
  expect(new Set(coreRules.map(({ code }) => code)).size).toBe(coreRules.length);
});

function sections(): ReadonlyMap<string, string> {
  const text = existsSync(docs) ? readFileSync(docs, "utf8") : "";
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")).trim(), part]));
}
