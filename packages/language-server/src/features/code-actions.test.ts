import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BotIndex } from "../bot/bot-index.ts";
import { applyEdits } from "../testing/apply-edits.ts";
import { markedBot } from "../testing/marked-bot.ts";
import { schemas } from "../testing/read-schemas.ts";
import { codeActionsFor } from "./code-actions.ts";
import { diagnosticsOf } from "./diagnostics.ts";

function corrected(index: BotIndex, file: string): string {
  const [action] = codeActionsFor(index, file, diagnosticsOf(index).get(file) ?? []);
  const edits = Object.values(action?.edit?.changes ?? {})[0] ?? [];
  return applyEdits(index, new Map([[file, edits]])).find(({ name }) => name === file)?.text ?? "";
}

it.each([
  ["a target", "states: { one: { target: too }, two: { say: hi } }", "target: two"],
  ["a target in quotes", 'states: { one: { target: "too" }, two: { say: hi } }', 'target: "two"'],
  ["a key", "states: { one: { sayy: hi } }", "{ say: hi }"],
  ["a variable of the user", "states: { one: { ask: user.nane, prompt: x } }", "ask: user.name"],
  [
    "a name in an expression",
    "context: { party: { type: integer, default: 1 } }\nstates: { one: { say: 'For {{ prty }}' } }",
    "{{ party }}",
  ],
  ["an event", "on: { folow: { say: hi } }\nstates: { one: { say: hi } }", "on: { follow:"],
])("%s is corrected", (_, flow, wanted) => {
  const { index, file } = markedBot({
    "bot.yaml": "renga: 1\nbot: x\nlocales: [en]\nuser: { name: string }\n",
    "flows/a.flow.yaml": `renga: 1\nflow: a\n${flow}|\n`,
  });
  expect(corrected(index, file)).toContain(wanted);
});

const fixtures = new URL("../../../core/testdata/lint/", import.meta.url);
const withCorrection = readdirSync(fixtures)
  .filter((name) => name.endsWith(".out") && readFileSync(new URL(name, fixtures), "utf8").includes("did you mean"))
  .map((name) => name.replace(/\.out$/, ".yaml"));

describe("every correction that a message names", () => {
  it.each(withCorrection)("mends what is wrong in %s", (name) => {
    const index = fixtureBot(readFileSync(new URL(name, fixtures), "utf8"));
    for (const [file, diagnostics] of diagnosticsOf(index)) {
      for (const action of codeActionsFor(index, file, diagnostics)) {
        const edits = new Map([[file, Object.values(action.edit?.changes ?? {})[0] ?? []]]);
        const after = fixtureFiles(index, applyEdits(index, edits));
        const told = diagnosticsOf(after).get(file) ?? [];
        expect(told.map(({ message }) => message)).not.toContain(action.diagnostics?.[0]?.message);
      }
    }
  });
});

/** A fixture of core: one file, or several each after a line `--- name`. */
function fixtureBot(text: string): BotIndex {
  const parts = text.split(/^--- (.+)$/m);
  const files: Record<string, string> = { "bot.yaml": "renga: 1\nbot: example\nlocales: [en]\n" };
  if (parts.length === 1) files["flows/example.flow.yaml"] = text;
  for (let at = 1; at < parts.length; at += 2)
    files[(parts[at] ?? "").trim()] = (parts[at + 1] ?? "").replace(/^\n/, "");
  const sources = Object.entries(files).map(([name, content]) => ({ name, text: content }));
  return new BotIndex({ folder: "file:///bot/", sources, schemas });
}

function fixtureFiles(index: BotIndex, sources: ReturnType<typeof applyEdits>): BotIndex {
  return new BotIndex({ folder: index.folder, sources, schemas });
}
