import type { Source } from "@renga/core";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../testing/apply-edits.ts";
import { markedBot } from "../testing/marked-bot.ts";
import { offsetOf, trattoria } from "../testing/trattoria.ts";
import { renameAt, renameTarget } from "./rename.ts";

const flow = "flows/reservation.flow.yaml";

function renamed(file: string, text: string, within: number, newName: string): readonly Source[] {
  const index = trattoria();
  return applyEdits(index, renameAt(index, file, offsetOf(index, file, text, within), newName));
}

function texts(sources: readonly Source[]): string {
  return sources.map(({ text }) => text).join("\n");
}

describe("after renaming", () => {
  it.each([
    ["a state", flow, "ask_party:", 2, "ask_guests", /\bask_party\b/],
    ["a state from a target", flow, "target: ask_date", 9, "ask_day", /\bask_date\b/],
    ["a flow", flow, "flow: reservation", 8, "booking", /(?:flow|call|target): reservation/],
    ["a variable", flow, "ask: party", 6, "guests", /ask: party|{{ party }}|=party/],
    [
      "a variable from a message file",
      "messages/receipt.flex.json",
      "{{ code }}",
      4,
      "number",
      /\bcode != null|\{\{ code/,
    ],
    ["a variable of the user", "bot.yaml", "visits:", 2, "times", /visits/],
  ])("%s the bot means the same", (_, file, text, within, newName, gone) => {
    const sources = renamed(file, text, within, newName);
    const remaining = texts(sources);
    expect(trattoria(sources).checked.diagnostics).toEqual([]);
    expect(remaining).toContain(newName);
    expect(remaining).not.toMatch(gone);
  });

  it("tests that name states, flows and variables still hold", () => {
    const test = `renga: 1
tests:
  - name: x
    chat:
      - user: go
      - bot: ...
      - expect: { state: trip.ask_city, context: { city: null } }
      - expect: { flow: trip, state: ask_city }
`;
    const files = (at: string): Readonly<Record<string, string>> => ({
      "flows/trip.flow.yaml": `renga: 1
flow: ${at === "flow" ? "tr|ip" : "trip"}
context: { ${at === "variable" ? "ci|ty" : "city"}: string }
triggers: { text: [go] }
states:
  ${at === "state" ? "ask_|city" : "ask_city"}: { ask: city, prompt: Where? }
  done: { say: "{{ city }}!" }
`,
      "tests/a.test.yaml": test,
    });
    for (const at of ["flow", "state", "variable"]) {
      const { index, file, offset } = markedBot(files(at));
      const sources = applyEdits(index, renameAt(index, file, offset, "other"));
      expect(texts(sources).match(/\bother\b/g)?.length).toBe(at === "flow" ? 3 : at === "state" ? 3 : 4);
    }
  });

  it("what a flow takes has its new name where it is given", () => {
    const { index, file, offset } = markedBot({
      "flows/a.flow.yaml": "renga: 1\nflow: a\ninput: { da|y: date }\nstates: { x: { say: '{{ input.day }}' } }",
      "flows/b.flow.yaml": "renga: 1\nflow: b\nstates: { y: { call: a, with: { day: =today } } }",
    });
    const all = texts(applyEdits(index, renameAt(index, file, offset, "date_of_trip")));
    expect(all).toContain("{{ input.date_of_trip }}");
    expect(all).toContain("with: { date_of_trip: =today }");
  });

  it("names in quotes keep them, and a name inside another is left alone", () => {
    const { index, file, offset } = markedBot({
      "flows/a.flow.yaml":
        'renga: 1\nflow: a\ncontext: { "na|me": string, name2: string }\nstates: { x: { say: "{{ name + name2 + \'name\' }}" } }',
    });
    const all = texts(applyEdits(index, renameAt(index, file, offset, "title")));
    expect(all).toContain('"title": string, name2: string');
    expect(all).toContain("{{ title + name2 + 'name' }}");
  });
});

describe("a new name is refused", () => {
  it.each([
    ["that another state has", flow, "ask_party:", "choose", /has a state "choose" already/],
    ["that is no name", flow, "ask_party:", "ask party", /is no name/],
    ["of a flow that there is", flow, "reservation", "welcome", /flow "welcome" already/],
    [
      "that another variable has",
      flow,
      "party: { type",
      "date",
      /There is variable "date" of flow "reservation" already/,
    ],
    ["that means something everywhere", flow, "party: { type", "event", /given in every flow/],
    ["that is a word of expressions", flow, "party: { type", "import", /word of the expression language/],
  ])("%s", (_, file, text, newName, reason) => {
    const index = trattoria();
    const act = (): unknown => renameAt(index, file, offsetOf(index, file, text, 2), newName);
    expect(act).toThrow(reason);
  });

  it("when a loop would take it over", () => {
    const { index, file, offset } = markedBot({
      "flows/a.flow.yaml":
        "renga: 1\nflow: a\ncontext: { li|mit: integer, all: array }\nstates: { x: { say: '{{ all.filter(n, n > limit).size() }}' } }",
    });
    expect(() => renameAt(index, file, offset, "n")).toThrow(/bound by a loop/);
  });

  it("when one message file is read by two flows", () => {
    const use = "context: { day: date }\nstates: { x: { say: { use: messages/m.json } } }";
    const { index, file, offset } = markedBot({
      "flows/a.flow.yaml": `renga: 1\nflow: a\n${use.replace("day", "da|y")}`,
      "flows/b.flow.yaml": `renga: 1\nflow: b\n${use}`,
      "messages/m.json": '{ "type": "text", "text": "{{ day }}" }',
    });
    expect(() => renameAt(index, file, offset, "date_of_it")).toThrow(/the same text is variable "day" of flow "b"/);
  });

  it("where no name stands", () => {
    const index = trattoria();
    expect(() => renameTarget(index, flow, offsetOf(index, flow, "Pick a time"))).toThrow(/Only states/);
    expect(() => renameTarget(index, flow, offsetOf(index, flow, "run: findSlots", 6))).toThrow(/Only states/);
  });
});
