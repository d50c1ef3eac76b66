import { describe, expect, it } from "vitest";
import { markedBot } from "../testing/marked-bot.ts";
import { completionsAt } from "./completion.ts";

const head = `renga: 1
flow: trip
context: { city: string, party: integer, stops: { type: array, items: { $type: stop } } }
input: { from: date }
`;

const bot = `renga: 1
bot: example
locales: [ja, en]
user: { visits: integer, name: string }
types: { stop: { type: object, properties: { id: string, time: time } } }
functions: { plan: { with: { city: string, party: integer }, result: { type: object, properties: { code: string } } } }
services: { maps: { baseUrl: https://maps.example, operations: { route: { method: GET, path: /route } } } }
events: { trip.remind: { data: { city: string } } }
`;

function labels(flow: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const { index, file, offset } = markedBot({ "bot.yaml": bot, "flows/trip.flow.yaml": head + flow, ...files });
  return completionsAt(index, file, offset).map(({ label }) => label);
}

describe("keys", () => {
  it("are those of the flow at its top", () => {
    const found = labels("trig|\nstates: { a: { say: hi } }");
    expect(found).toContain("triggers");
    expect(found).not.toContain("context");
  });

  it("are the blocks and the keys of a state where a state begins", () => {
    expect(labels("states:\n  a:\n    |\n  b: { say: hi }")).toEqual(
      expect.arrayContaining(["ask", "menu", "say", "on"]),
    );
  });

  it("are those of the block that the state has, also when the block stands further down", () => {
    const found = labels("states:\n  a:\n    p|\n    ask: city\n    ifKnown: skip\n");
    expect(found).toEqual(expect.arrayContaining(["prompt", "picker"]));
    expect(found).not.toContain("ifKnown");
  });

  it("are those of a transition inside braces that are still open", () => {
    const found = labels("states:\n  a:\n    on:\n      text: { gu|\n  b: { say: hi }");
    expect(found).toEqual(expect.arrayContaining(["guard", "target", "match"]));
  });

  it("are those of an option", () => {
    expect(labels("states:\n  a:\n    menu: hi\n    options:\n      - label: x\n        |")).toContain("synonyms");
  });

  it("come with their description and an example", () => {
    const { index, file, offset } = markedBot({
      "flows/trip.flow.yaml": "renga: 1\nflow: trip\nstates:\n  a:\n    as|",
    });
    const ask = completionsAt(index, file, offset).find(({ label }) => label === "ask");
    expect(ask?.documentation).toMatchObject({ value: expect.stringContaining("```yaml\nask: party") });
    expect(ask?.textEdit).toMatchObject({ newText: "ask: " });
  });

  it("have no second colon", () => {
    const { index, file, offset } = markedBot({
      "flows/trip.flow.yaml": "renga: 1\nflow: trip\nstates:\n  a: { sa|: hi }",
    });
    const say = completionsAt(index, file, offset).find(({ label }) => label === "say");
    expect(say?.textEdit).toMatchObject({ newText: "say" });
  });

  it("in the quotes of a JSON file bring none either", () => {
    const { index, file, offset } = markedBot({ "messages/a.json": '{ "ty|" }' });
    const type = completionsAt(index, file, offset).find(({ label }) => label === "type");
    expect(type?.textEdit).toMatchObject({ newText: "type" });
  });

  it("of bot.yaml, of tests and of a message are known too", () => {
    expect(labels("", { "bot.yaml": `${bot}del|` })).toContain("delivery");
    expect(labels("", { "tests/a.test.yaml": "renga: 1\ntests:\n  - name: x\n    chat:\n      - ex|" })).toContain(
      "expect",
    );
    expect(labels("states: { a: { say: { text: hi, qu| } } }")).toContain("quickReply");
  });

  it("begin a message by its shorthands", () => {
    expect(labels("states:\n  a:\n    say:\n      - |")).toEqual(
      expect.arrayContaining(["sticker", "carousel", "use"]),
    );
  });
});

it("nothing is offered in a text of several lines", () => {
  const { index, file, offset } = markedBot({
    "flows/a.flow.yaml": "renga: 1\nflow: a\nstates:\n  b:\n    say: >-\n      Hel|lo\n  c: { say: hi }\n",
  });
  expect(completionsAt(index, file, offset)).toEqual([]);
});

describe("states", () => {
  const rest = "states:\n  first: { say: hi }\n  second: { say: hi }\n";
  it.each([
    ["after target:", "    target: |"],
    ["as a word begun", "    target: fi|"],
    ["in a transition", "    onDone: |"],
    ["in a list of transitions", "    onDone: [{ guard: true, target: | }]"],
    ["as what comes after a time", "    after: { 10m: | }"],
    ["in an option", "    menu: hi\n    options: [{ label: x, target: |"],
    ["when an ask has failed", "    ask: city\n    onFailed: |"],
  ])("stand %s, with the reserved targets", (_, line) => {
    expect(labels(`${rest}  third:\n${line}`)).toEqual(expect.arrayContaining(["first", "second", "$done"]));
  });

  it("alone are what a flow can begin with", () => {
    const found = labels(`initial: |\n${rest}`);
    expect(found).toEqual(["first", "second"]);
  });

  it("with a dollar begun are the reserved ones", () => {
    const { index, file, offset } = markedBot({
      "flows/a.flow.yaml": "renga: 1\nflow: a\nstates: { b: { target: $d| } }",
    });
    const done = completionsAt(index, file, offset).find(({ label }) => label === "$done");
    expect(done?.textEdit).toMatchObject({ newText: "$done", range: { start: { character: 23 } } });
  });
});

describe("names of the bot", () => {
  it.each([
    ["flows after call:", "states: { a: { call: | } }", "trip"],
    ["functions after run:", "states: { a: { run: | } }", "plan"],
    ["operations after request:", "states: { a: { request: ma| } }", "maps.route"],
    ["operations after their service", "states: { a: { request: maps.| } }", "route"],
    ["variables after ask:", "states: { a: { ask: | } }", "city"],
    ["the user's after ask: user.", "states: { a: { ask: user.| } }", "name"],
    ["variables as keys of set", "states:\n  a:\n    entry:\n      - set: { p| }", "party"],
    ["the user's as keys of save", "states:\n  a:\n    run: plan\n    save:\n      |", "user.visits"],
    ["what a function takes, as keys of with", "states: { a: { run: plan, with: { | } } }", "party"],
    ["what a flow takes, as keys of with", "states: { a: { call: trip, with: { | } } }", "from"],
    ["events of LINE as keys of on", "states:\n  a:\n    on:\n      po|", "postback"],
    ["events of LINE under a word", "states:\n  a:\n    on:\n      beacon.|", "enter"],
    ["events of the bot as keys of on", "on:\n  tr|", "trip.remind"],
    ["events as keys of triggers", "triggers: { f| }", "follow"],
    ["events of the bot after raise:", "states: { a: { entry: [{ raise: | }] } }", "trip.remind"],
    ["locales of a text", "states:\n  a:\n    ask: city\n    prompt:\n      |", "ja"],
    ["locales of a title, but not twice", "title: { ja: 旅, | }", "en"],
    ["message files after use:", "states: { a: { say: { use: | } } }", "messages/receipt.flex.json"],
    ["message files in their folder", "states: { a: { say: { use: messages/| } } }", "receipt.flex.json"],
  ])("%s", (_, flow, wanted) => {
    expect(labels(flow, { "messages/receipt.flex.json": "{}" })).toContain(wanted);
  });

  it("types after $type", () => {
    expect(labels("", { "bot.yaml": `${bot}group: { stop: { $type: | } }` })).toEqual(["stop"]);
  });

  it("tables after put:", () => {
    const tables = `${bot}tables: { seats: { key: string } }`;
    expect(labels("states: { a: { put: | } }", { "bot.yaml": tables })).toContain("seats");
  });

  it("are answered by tests", () => {
    const test = "renga: 1\ntests:\n  - name: x\n    services: { | }\n    chat: []";
    expect(labels("states: { a: { say: hi } }", { "tests/a.test.yaml": test })).toEqual(
      expect.arrayContaining(["maps.route", "plan"]),
    );
  });

  it("the commands and repairs of every bot, in bot.yaml", () => {
    expect(labels("", { "bot.yaml": `${bot}commands: { | }` })).toContain("cancel");
    expect(labels("", { "bot.yaml": `${bot}repairs: { | }` })).toContain("$notUnderstood");
    expect(labels("", { "bot.yaml": `${bot}commands: { x: { target: | } }` })).toEqual(
      expect.arrayContaining(["trip", "$help"]),
    );
  });
});

describe("values", () => {
  it.each([
    ["of the language", "states: { a: { ask: city, ifKnown: | } }", "skip"],
    ["of a type", "states: { a: { type: | } }", "parallel"],
    ["true and false", "states: { a: { ask: city, required: | } }", "false"],
    ["of LINE", "states: { a: { say: { type: | } } }", "sticker"],
  ])("%s", (_, flow, wanted) => {
    expect(labels(flow)).toContain(wanted);
  });
});

describe("expressions", () => {
  it.each([
    ["after =", "states: { a: { entry: [{ set: { city: =| } }] } }", ["city", "party", "user", "today", "size"]],
    ["in a guard", "states:\n  a:\n    onDone:\n      - { guard: pa|, target: a }", ["party", "isSet"]],
    ["in a template", 'states: { a: { say: "To {{ ci| }}!" } }', ["city", "formatDate"]],
    ["in a template that is still open", 'states:\n  a:\n    say: "To {{ |', ["city"]],
    ["fields of the user", "states: { a: { entry: [{ set: { city: =user.| } }] } }", ["visits", "name", "locale"]],
    ["fields of input", 'states: { a: { say: "{{ input.| }}" } }', ["from"]],
    ["fields of an item", 'states: { a: { say: "{{ stops[0].| }}" } }', ["id", "time"]],
    ["methods of a list", "states: { a: { always: [{ guard: stops.|, target: a }] } }", ["filter", "size", "join"]],
    ["functions under math", "states: { a: { always: [{ guard: math.|, target: a }] } }", ["floor"]],
    [
      "names that each binds",
      'states: { a: { menu: x, options: [{ each: s in stops, label: "{{ s.| }}" }] } }',
      ["id", "time"],
    ],
    ["what each goes over", "states: { a: { menu: x, options: [{ each: s in |, label: x }] } }", ["stops"]],
    ["fields of a result", "states: { a: { run: plan, save: { city: =result.| } } }", ["code"]],
    ["fields of an event", "on: { trip.remind: { set: { city: =event.| } } }\nstates: { a: { say: hi } }", ["city"]],
  ])("%s", (_, flow, wanted) => {
    expect(labels(flow)).toEqual(expect.arrayContaining(wanted as string[]));
  });

  it("are not offered in quotes, in a comment or in plain text", () => {
    expect(labels("states: { a: { always: [{ guard: \"city == 'x|'\", target: a }] } }")).toEqual([]);
    expect(labels("# ci|\nstates: { a: { say: hi } }")).toEqual([]);
    expect(labels("states: { a: { say: ci| } }")).not.toContain("city");
  });

  it("come with their type, and functions with an example", () => {
    const { index, file, offset } = markedBot({
      "bot.yaml": bot,
      "flows/trip.flow.yaml": `${head}states: { a: { entry: [{ set: { city: =| } }] } }`,
    });
    const items = new Map(completionsAt(index, file, offset).map((item) => [item.label, item]));
    expect(items.get("party")?.detail).toBe("integer");
    expect(items.get("size")?.documentation).toMatchObject({ value: expect.stringContaining("size(") });
  });
});
