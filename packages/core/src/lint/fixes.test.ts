import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { loadBot } from "../load-bot.ts";
import { applyEdits } from "../source/edit.ts";
import type { Source } from "../source/source.ts";
import { fixtureChannel as channel, filesOf } from "../testing/lint-fixtures.ts";

const folder = new URL("../../testdata/lint/", import.meta.url);

function told(files: readonly Source[]): readonly Diagnostic[] {
  return loadBot(files, { channel }).diagnostics;
}

function fixed(files: readonly Source[]): readonly Source[] {
  const edits = told(files).flatMap(({ fix }) => fix?.edits ?? []);
  return files.map((file) => ({
    ...file,
    text: applyEdits(
      file.text,
      edits.filter(({ source }) => source === file),
    ),
  }));
}

const withFix = readdirSync(folder).filter(
  (name) => name.endsWith(".yaml") && told(filesOf(readFileSync(new URL(name, folder), "utf8"))).some(({ fix }) => fix),
);

it("some mistakes of the YAML, of names and of expressions can be corrected", () => {
  expect(withFix).toEqual(
    expect.arrayContaining(["yaml-quoting.yaml", "unknown-tag.yaml", "yaml-escape.yaml", "unknown-state.yaml"]),
  );
});

it.each(withFix)("the correction of %s mends it, and there is nothing to correct after it", (name) => {
  let files = filesOf(readFileSync(new URL(name, folder), "utf8"));
  const before = told(files);
  // A file that is not YAML tells one mistake at a time.
  for (let round = 0; round < 5 && told(files).some(({ fix }) => fix); round++) files = fixed(files);
  const after = told(files);
  expect(after.filter(({ fix }) => fix)).toEqual([]);
  const isLeft = ({ code, fix }: Diagnostic): boolean => `${code}.yaml` === name && !fix;
  expect(after.filter(isLeft)).toHaveLength(before.filter(isLeft).length);
});

function flow(states: string): readonly Source[] {
  return [
    { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\nuser: { visits: { type: integer, default: 0 } }\n" },
    { name: "a.flow.yaml", text: `renga: 1\nflow: a\ncontext: { n: { type: integer, default: 1 } }\n${states}\n` },
  ];
}

it.each([
  ["quotes stay", 'states: { one: { say: "{{ n }}", target: "tow" }, two: { say: Hi } }', 'target: "two"'],
  ["so do comments", "states:\n  one: { say: '{{ n }}', target: tow } # on\n  two: { say: Hi }", "target: two } # on"],
  ["the owner of a variable stays", "states: { one: { ask: user.vists, prompt: '{{ n }}?' } }", "ask: user.visits,"],
  ["one = compares", "states: { one: { on: { text: { guard: n = 1, target: $done } } } }", "guard: n == 1,"],
  ["an expression is bare", "states: { one: { on: { text: { guard: =n == 1, target: $done } } } }", "guard: n == 1,"],
  ["no escape is meant", 'states: { one: { on: { text: { match: { regex: "\\d" }, say: "{{ n }}" } } } }', "'\\d'"],
])("%s", (_, states, wanted) => {
  expect(fixed(flow(states))[1]?.text).toContain(wanted);
});

it("of two names that are as near none is taken", () => {
  const states = "states: { one: { say: '{{ n }}', target: tell }, tall: { say: Hi }, toll: { say: Ho } }";
  const found = told(flow(states)).find(({ code }) => code === "unknown-state");
  expect(found?.message).toBe('state "tell" does not exist; did you mean "tall" or "toll"?');
  expect(found?.fix).toBeUndefined();
});
