import { expect, it } from "vitest";
import { markedBot } from "../testing/marked-bot.ts";

/** All places of the symbol under the cursor, as the text of their lines. */
function linesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { index, file, offset } = markedBot(files);
  const [found] = index.symbols.at(file, offset);
  return index.symbols.of(found?.symbol.id ?? "").map(({ range: { source, start } }) => {
    const from = source.text.lastIndexOf("\n", start - 1) + 1;
    return source.text.slice(from, source.text.indexOf("\n", from)).trim();
  });
}

const bot = "renga: 1\nbot: x\nlocales: [en]\ngroup: { score: integer }\nevents: { tick: {} }\n";

it("names that are computed, and those of a group, are found where they are read", () => {
  const flow = (name: string): string => `renga: 1
flow: a
context: { n: integer }
derive:
  ${name === "derive" ? "dou|ble" : "double"}: n * 2
states:
  one: { say: "{{ double }}" }
  two: { say: "{{ group.${name === "group" ? "sc|ore" : "score"} }}" }
`;
  expect(linesOf({ "bot.yaml": bot, "flows/a.flow.yaml": flow("derive") })).toEqual([
    "double: n * 2",
    'one: { say: "{{ double }}" }',
  ]);
  expect(linesOf({ "bot.yaml": bot, "flows/a.flow.yaml": flow("group") })).toEqual([
    "group: { score: integer }",
    'two: { say: "{{ group.score }}" }',
  ]);
});

it("a table is found where rows are put, taken and read", () => {
  const found = linesOf({
    "bot.yaml": `${bot}tables: { sco|res: { key: string, value: integer } }\n`,
    "flows/a.flow.yaml": `renga: 1
flow: a
states:
  one: { put: scores, key: a, value: 1 }
  two: { entry: [{ take: scores, key: a }] }
`,
  });
  expect(found.slice(1)).toEqual([
    "one: { put: scores, key: a, value: 1 }",
    "two: { entry: [{ take: scores, key: a }] }",
  ]);
});

it("a tap of the flow's own and what handles it belong together, flow by flow", () => {
  const flow = (id: string, event: string): string => `renga: 1
flow: ${id}
states:
  one:
    say: { type: text, text: hi, quickReply: { items: [{ action: { $tap: pick, label: x } }] } }
    on:
      ${event}: one
`;
  expect(linesOf({ "flows/a.flow.yaml": flow("a", "tap.pi|ck"), "flows/b.flow.yaml": flow("b", "tap.pick") })).toEqual([
    "say: { type: text, text: hi, quickReply: { items: [{ action: { $tap: pick, label: x } }] } }",
    "tap.pick: one",
  ]);
});

it("tests name states, events, operations and functions in many ways", () => {
  const files = (name: string): Readonly<Record<string, string>> => ({
    "bot.yaml": `${bot}functions: { plan: {} }\nservices: { maps: { baseUrl: https://m.example, operations: { route: { path: / } } } }\n`,
    "flows/a.flow.yaml": `renga: 1
flow: a
states:
  ${name === "state" ? "o|ne" : "one"}: { ask: n, prompt: x }
  two: { run: ${name === "function" ? "pl|an" : "plan"} }
  three: { request: ${name === "operation" ? "maps.ro|ute" : "maps.route"} }
on:
  ${name === "event" ? "ti|ck" : "tick"}: one
`,
    "tests/a.test.yaml": `renga: 1
tests:
  - name: x
    services: { plan: {}, maps.route: {} }
    chat:
      - sent: { run: plan }
      - sent: { request: maps.route }
      - result: { maps.route: {} }
      - event: { type: tick }
      - expect:
          timers:
            - tick
            - { event: tick, in: 1d }
            - { silence: one, in: 1h }
            - { after: a.one }
`,
  });
  const inTests = (name: string): number =>
    linesOf(files(name)).filter((line) => /services: \{ plan|^- /.test(line)).length;
  expect(inTests("state")).toBe(2);
  expect(inTests("event")).toBe(3);
  expect(inTests("function")).toBe(2);
  expect(inTests("operation")).toBe(3);
});

it("a name that a loop binds is no variable", () => {
  const { index, file, offset } = markedBot({
    "flows/a.flow.yaml": `renga: 1
flow: a
context: { item: string, all: array }
states:
  one: { say: "{{ all.filter(item, it|em > 1).size() }}" }
`,
  });
  expect(index.symbols.at(file, offset)).toEqual([]);
});
