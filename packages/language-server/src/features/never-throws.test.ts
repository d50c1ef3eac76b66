import type { Source } from "@renga/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Position } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toPosition } from "../bot/lines.ts";
import { conversationBots } from "../testing/conversation-bots.ts";
import { trattoria, trattoriaSources } from "../testing/trattoria.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { Refusal } from "./feature.ts";
import { features } from "./features.ts";

/** What an author's hands do to a file between two keystrokes. */
type Mutation = (text: string, at: number) => string;

const bits = [
  ...[
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    ":",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "=",
    "{{ ",
    " }}",
    "#",
    "|",
    ">",
    "&a ",
    "*a",
    "!x ",
  ],
  ...[
    "target: ",
    "ask: ",
    "user.",
    "$",
    "\t",
    "予約",
    "each: s in ",
    "<<: ",
    "? ",
    "---\n",
    "\u0000",
    "guard: ",
    "states:\n",
  ],
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...bits).map(
    (bit): Mutation =>
      (text, at) =>
        text.slice(0, at) + bit + text.slice(at),
  ),
  fc.nat(40).map(
    (length): Mutation =>
      (text, at) =>
        text.slice(0, at) + text.slice(at + length),
  ),
  fc.constant<Mutation>((text, at) => text.slice(0, at)),
  fc.tuple(fc.nat(), fc.nat(80)).map(
    ([from, length]): Mutation =>
      (text, at) => {
        const start = from % (text.length + 1);
        return text.slice(0, at) + text.slice(start, start + length) + text.slice(at);
      },
  ),
);

/** All that an editor can ask at a place. A refusal is an answer. */
function askAll(index: BotIndex, file: string, position: Position): void {
  const textDocument = { uri: index.uriOf(file) };
  const diagnostics = [...diagnosticsOf(index).values()].flat();
  const context = { includeDeclaration: true, diagnostics };
  for (const feature of features) {
    try {
      feature.answer(index, file, { textDocument, position, context, newName: "another" } as Parameters<
        typeof feature.answer
      >[2]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

it("whatever is typed, every request is answered", () => {
  const files = conversationBots.flatMap(([, sources]) => sources.map((source) => ({ sources, source })));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      ({ sources, source }, mutations, cursors) => {
        let { text } = source;
        for (const [mutate, at] of mutations) text = mutate(text, at % (text.length + 1));
        const changed = { name: source.name, text };
        const all = sources.map((one) => (one === source ? changed : one));
        const index = trattoria(all);
        for (const cursor of cursors) {
          askAll(index, changed.name, toPosition(changed, cursor % (text.length + 1)));
          const other = all[cursor % all.length] as Source;
          askAll(index, other.name, toPosition(other, cursor % (other.text.length + 1)));
        }
      },
    ),
    { numRuns: 150 },
  );
});

it("a file nested without end, one of aliases and one that is no text at all are answered for too", () => {
  for (const text of [
    "[".repeat(100_000),
    "a: &a [x]\n".repeat(3) + "b: [*a, *a]\n".repeat(50),
    "\u0000\uFFFF\uD800",
    "",
  ]) {
    for (const name of ["bot.yaml", "flows/reservation.flow.yaml"]) {
      const index = trattoria(trattoriaSources.map((source) => (source.name === name ? { name, text } : source)));
      expect(() => askAll(index, name, { line: 0, character: Math.min(5, text.length) })).not.toThrow();
    }
  }
});

it("what is known of the rest of the bot is told in a file that is broken", () => {
  const name = "flows/welcome.flow.yaml";
  const index = trattoria(
    trattoriaSources.map((source) =>
      source.name === name ? { name, text: `${source.text}  another: { call: reservation, target: [\n` } : source,
    ),
  );
  const [hover, definition] = ["textDocument/hover", "textDocument/definition"].map((method) =>
    features.find((feature) => feature.method === method),
  );
  const text = index.sources.get(name)?.text ?? "";
  const position = toPosition({ name, text }, text.indexOf("call: reservation") + 8);
  const params = { textDocument: { uri: index.uriOf(name) }, position };
  expect(hover?.answer(index, name, params)).toMatchObject({ contents: { kind: "markdown" } });
  expect(definition?.answer(index, name, params)).toHaveLength(1);
});
