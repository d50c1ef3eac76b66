import { loadBot, type Source } from "@renga/core";
import { lineChannel } from "@renga/line";
import { expect, test } from "vitest";
import { fixFiles } from "./fix-files.ts";
import { printDiff } from "./print-diff.ts";

const check = (files: readonly Source[]) => loadBot(files, { channel: lineChannel }).diagnostics;

function botOf(flow: string): readonly Source[] {
  return [
    { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en] # one is enough\n" },
    { name: "flows/a.flow.yaml", text: flow },
  ];
}

const broken = `renga: 1
flow: a   # the only one
context: { n: { type: integer, default: 1 } }

states:
  one:   { say: You are {{ n }} }   # a trap
  two: { say: Hi, target: tree }
  # what comes last
  three: { on: { text: { guard: n = 1, target: $dne } } }
`;

test("corrections behind corrections are made, and all else stays as it is written", () => {
  const { files, fixed } = fixFiles(botOf(broken), check);
  expect(files[1]?.text).toBe(`renga: 1
flow: a   # the only one
context: { n: { type: integer, default: 1 } }

states:
  one:   { say: 'You are {{ n }}' }   # a trap
  two: { say: Hi, target: three }
  # what comes last
  three: { on: { text: { guard: n == 1, target: $done } } }
`);
  expect(fixed.map(({ diagnostic }) => diagnostic.code).sort()).toEqual([
    "expression-syntax",
    "unknown-state",
    "unknown-state",
    "yaml-quoting",
  ]);
});

test("a second time nothing is left to correct", () => {
  const once = fixFiles(botOf(broken), check).files;
  const twice = fixFiles(once, check);
  expect(twice).toEqual({ files: once, fixed: [] });
});

test("a file that a correction does not mend is left as it is", () => {
  const files = botOf(broken);
  const told = (now: readonly Source[]) => {
    const source = now[1] ?? { name: "", text: "" };
    const range = { source, start: 0, end: 5 };
    const fix = { title: "t", edits: [{ ...range, text: "flows" }] };
    return [{ code: "c", severity: "error" as const, message: "m", range, fix }];
  };
  expect(fixFiles(files, told)).toEqual({ files, fixed: [] });
});

test("the difference is shown as patch takes it", () => {
  const before = { name: "a.yaml", text: "a: 1\nb: 2\nc: 3\n" };
  expect(printDiff(before, { name: "a.yaml", text: "a: 1\nb: 3\nc: 4\n" })).toBe(
    "--- a/a.yaml\n+++ b/a.yaml\n@@ -2,2 +2,2 @@\n-b: 2\n-c: 3\n+b: 3\n+c: 4",
  );
});
