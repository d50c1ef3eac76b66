import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printDiagnostic } from "./diagnostics/print-diagnostic.ts";
import { loadBot } from "./load-bot.ts";
import { fixtureChannel as channel, filesOf } from "./testing/lint-fixtures.ts";

// What authors get wrong, one mistake a case, and what they are told: testdata/mistakes/SUBJECT.txt. A case is headed by
// `=== title`; after `>>>` stands what is printed, with the correction that --fix makes. UPDATE_GOLDEN=1 records it anew.

const folder = new URL("../testdata/mistakes/", import.meta.url);
const updates = process.env.UPDATE_GOLDEN === "1";

interface Case {
  readonly title: string;
  readonly input: string;
  readonly told: string;
}

function readCases(name: string): readonly Case[] {
  const parts = readFileSync(new URL(name, folder), "utf8")
    .split(/^=== (.+)\n/m)
    .slice(1);
  return parts.flatMap((title, index) => {
    if (index % 2 === 1) return [];
    const [input = "", told = ""] = (parts[index + 1] ?? "").split(/^>>>\n/m);
    return [{ title, input, told: told.trimEnd() }];
  });
}

function diagnosticsOf(input: string): ReturnType<typeof loadBot>["diagnostics"] {
  return loadBot(filesOf(input), { channel }).diagnostics;
}

function tell(input: string): string {
  return diagnosticsOf(input)
    .map((one) => printDiagnostic(one) + (one.fix ? `\n--fix: ${one.fix.title}` : ""))
    .join("\n");
}

describe.each(readdirSync(folder))("%s", (name) => {
  const cases = readCases(name);
  if (updates) {
    const printed = cases.map(({ title, input }) => `=== ${title}\n${input}>>>\n${tell(input)}\n`);
    writeFileSync(new URL(name, folder), printed.join("\n"));
  }

  it.each(cases)("$title", ({ input, told }) => {
    expect(tell(input)).toBe(updates ? tell(input) : told);
    expect(diagnosticsOf(input), "one mistake is one diagnostic").toHaveLength(1);
  });
});
