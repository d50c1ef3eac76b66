import { expect, it } from "vitest";
import { markedBot } from "../testing/marked-bot.ts";
import { trattoria } from "../testing/trattoria.ts";
import { diagnosticsOf } from "./diagnostics.ts";

it("says what renga check says, at its place, with a link to the code's section", () => {
  const { index, file } = markedBot({
    "flows/a.flow.yaml": "renga: 1\nflow: a\nstates:\n  one: { target: too }|\n  two: { say: hi }\n",
  });
  const [first] = diagnosticsOf(index, "file:///docs/diagnostics.md").get(file) ?? [];
  expect(first).toMatchObject({
    source: "renga",
    code: "unknown-state",
    severity: 1,
    message: 'state "too" does not exist; did you mean "two"?',
    range: { start: { line: 3, character: 17 }, end: { line: 3, character: 20 } },
    codeDescription: { href: "file:///docs/diagnostics.md#unknown-state" },
  });
  const { checked } = index;
  const told = [...diagnosticsOf(index).values()].flat();
  expect(told.map(({ code, message }) => [code, message])).toEqual(
    checked.diagnostics.map(({ code, message }) => [code, message]),
  );
});

it("names the other places of a mistake", () => {
  const { index, file } = markedBot({
    "flows/a.flow.yaml": "renga: 1\nflow: a\nstates: { x: { say: hi } }|",
    "flows/b.flow.yaml": "renga: 1\nflow: a\nstates: { x: { say: hi } }",
  });
  const told = [...diagnosticsOf(index).values()].flat().find(({ code }) => code === "duplicate-flow");
  expect(told?.relatedInformation?.[0]?.location.uri).toMatch(/flows\/[ab]\.flow\.yaml$/);
  expect(file).toBe("flows/a.flow.yaml");
});

it("has nothing to say of the fixture bot", () => {
  expect([...diagnosticsOf(trattoria()).values()].flat()).toEqual([]);
});
