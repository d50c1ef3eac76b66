import { describe, expect, it } from "vitest";
import { markedBot } from "../testing/marked-bot.ts";
import { offsetOf, trattoria } from "../testing/trattoria.ts";
import { definitionsAt } from "./definition.ts";
import { referencesAt } from "./references.ts";

const index = trattoria();
const flow = "flows/reservation.flow.yaml";

/** `file:line` of each place, lines from 1. */
function places(
  found: readonly { readonly uri: string; readonly range: { readonly start: { readonly line: number } } }[],
) {
  return found.map(({ uri, range }) => `${uri.slice(index.folder.length)}:${range.start.line + 1}`);
}

function lineOf(file: string, text: string): string {
  const offset = offsetOf(index, file, text);
  return `${file}:${(index.sources.get(file)?.text.slice(0, offset) ?? "").split("\n").length}`;
}

describe("the definition", () => {
  it.each([
    ["of a state", flow, "onError: sorry", 10, flow, "\n  sorry:\n".slice(1)],
    ["of a variable in an expression", flow, "{ date: =date, party", 11, flow, "date: { type: date, label"],
    ["of a variable in a message file", "messages/receipt.flex.json", "{{ party }}", 5, flow, "party: { type: integer"],
    ["of a variable of the user", flow, "user.visits: =user", 6, "bot.yaml", "visits: {"],
    ["of a flow that is called", "bot.yaml", "call: welcome", 7, "flows/welcome.flow.yaml", "flow: welcome"],
    ["of a flow that a command starts", "bot.yaml", "target: reservation", 9, flow, "flow: reservation"],
    ["of a type", flow, "$type: slot", 8, "bot.yaml", "slot: { type: object"],
    ["of an event", flow, "event: booking.remind", 9, "bot.yaml", "booking.remind: { data"],
    ["of a variable that a test expects", "tests/reservation.test.yaml", "visits: 1", 2, "bot.yaml", "visits: {"],
  ])("%s", (_, file, text, within, wanted, at) => {
    expect(places(definitionsAt(index, file, offsetOf(index, file, text, within)))).toEqual([lineOf(wanted, at)]);
  });

  it("of a message file is the file", () => {
    const found = definitionsAt(index, flow, offsetOf(index, flow, "messages/receipt", 3));
    expect(places(found)).toEqual(["messages/receipt.flex.json:1"]);
  });

  it("of a function is its code, then its declaration", () => {
    const found = places(definitionsAt(index, flow, offsetOf(index, flow, "run: findSlots", 6)));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^services\.ts:/);
    expect(found[1]).toBe(lineOf("bot.yaml", "findSlots:"));
  });

  it.each([
    ["export default {\n  async plan(input: unknown) {\n  },\n};", 2],
    ["export default { other: 1,\n  plan: async () => {} };", 2],
    ["const plan = async () => {};\nexport default { plan };", 1],
  ])("of a function is found in %j", (text, line) => {
    const { index, file, offset } = markedBot(
      {
        "bot.yaml": "renga: 1\nbot: x\nlocales: [en]\nfunctions: { plan: {} }\n",
        "flows/a.flow.yaml": "renga: 1\nflow: a\nstates: { b: { run: pl|an } }",
      },
      { readText: (name) => (name === "services.ts" ? text : undefined) },
    );
    expect(definitionsAt(index, file, offset)[0]?.range.start.line).toBe(line - 1);
  });
});

it("a function's name may be anything while it is typed", () => {
  const { index, file, offset } = markedBot(
    { "bot.yaml": 'renga: 1\nbot: x\nlocales: [en]\nfunctions: { "pl|an(": {} }\n' },
    { readText: () => "export default {};" },
  );
  expect(definitionsAt(index, file, offset)).toHaveLength(1);
});

describe("references", () => {
  it("of a state are the targets that lead to it", () => {
    const found = places(referencesAt(index, flow, offsetOf(index, flow, "  full:", 3), false));
    expect(found).toEqual([lineOf(flow, "- { guard: size(slots)")]);
  });

  it("of a variable are in questions, assignments, expressions and message files", () => {
    const found = places(referencesAt(index, flow, offsetOf(index, flow, "party: { type", 1), true));
    expect(found).toContain(lineOf(flow, "ask: party"));
    expect(found).toContain(lineOf(flow, "set: { party: =null }"));
    expect(found).toContain(lineOf("messages/receipt.flex.json", "{{ party }}"));
    expect(found.filter((one) => one === lineOf(flow, "altText:"))).toHaveLength(2);
  });

  it("of a function are in tests too", () => {
    const found = places(referencesAt(index, "bot.yaml", offsetOf(index, "bot.yaml", "findSlots:", 1), false));
    expect(found).toContain(lineOf("tests/reservation.test.yaml", "findSlots:"));
  });

  it("of an event are where it is scheduled and handled", () => {
    const found = places(referencesAt(index, flow, offsetOf(index, flow, "event: booking", 8), false));
    expect(found.sort()).toEqual(
      [lineOf("bot.yaml", "booking.remind: { say"), lineOf(flow, "event: booking.remind")].sort(),
    );
  });
});
