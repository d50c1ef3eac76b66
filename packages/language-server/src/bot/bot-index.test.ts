import type { Source } from "@renga/core";
import { expect, it } from "vitest";
import { completionsAt } from "../features/completion.ts";
import { definitionsAt } from "../features/definition.ts";
import { symbolsOf } from "../features/document-symbols.ts";
import { hoverAt } from "../features/hover.ts";
import { schemas } from "../testing/read-schemas.ts";
import { BotIndex } from "./bot-index.ts";

/** 20 flows of 100 states. */
function bigBot(): readonly Source[] {
  const flows = Array.from({ length: 20 }, (_, flow) => {
    const states = Array.from(
      { length: 100 },
      (_, at) => `  s${at}: { ask: party, prompt: "{{ party }}?", target: ${at === 99 ? "$done" : `s${at + 1}`} }\n`,
    );
    const text = `renga: 1\nflow: f${flow}\ncontext: { party: { type: integer, default: 1 } }\nstates:\n${states.join("")}`;
    return { name: `flows/f${flow}.flow.yaml`, text };
  });
  return [{ name: "bot.yaml", text: "renga: 1\nbot: big\nlocales: [en]\n" }, ...flows];
}

function counted(sources: readonly Source[]): { readonly index: BotIndex; readonly reads: string[] } {
  const reads: string[] = [];
  const onRead = (what: string, name: string): void => {
    reads.push(`${what} ${name}`);
  };
  return { index: new BotIndex({ folder: "file:///big/", sources, schemas, onRead }), reads };
}

const file = "flows/f7.flow.yaml";

function askMuch(index: BotIndex): void {
  const text = index.sources.get(file)?.text ?? "";
  const offset = text.indexOf("target: s5") + 9;
  expect(definitionsAt(index, file, offset)).toHaveLength(1);
  expect(hoverAt(index, file, offset)).toBeDefined();
  expect(completionsAt(index, file, offset).length).toBeGreaterThan(100);
  expect(symbolsOf(index, file)).toHaveLength(1);
}

it("a bot of 2,000 states is read once for any number of requests", () => {
  const { index, reads } = counted(bigBot());
  for (let round = 0; round < 3; round += 1) askMuch(index);
  expect(reads.filter((read) => read.startsWith("document"))).toHaveLength(21);
  expect(reads.filter((read) => read.startsWith("bot"))).toHaveLength(1);
  expect(reads.filter((read) => read.startsWith("check"))).toHaveLength(0);
  expect(index.checked.diagnostics).toBe(index.checked.diagnostics);
  expect(reads.filter((read) => read.startsWith("check"))).toHaveLength(1);
});

it("after a keystroke only the file that changed is read again", () => {
  const before = bigBot();
  askMuch(counted(before).index);
  const after = before.map((source) => (source.name === file ? { name: file, text: `${source.text}\n` } : source));
  const { index, reads } = counted(after);
  askMuch(index);
  expect(reads.filter((read) => read.startsWith("document"))).toEqual([`document ${file}`]);
});
