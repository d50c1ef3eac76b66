import { expect, it } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver";
import { markedBot } from "../testing/marked-bot.ts";
import { trattoria } from "../testing/trattoria.ts";
import { symbolsOf } from "./document-symbols.ts";
import { foldsOf } from "./folding.ts";

const index = trattoria();

function outline(symbols: readonly DocumentSymbol[], indent = ""): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? "" : ` (${detail})`}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

it("a flow is shown with its variables and states", () => {
  expect(outline(symbolsOf(index, "flows/welcome.flow.yaml"))).toEqual([
    "welcome (flow)",
    "  hello",
    "  what_next (menu)",
    "  book (aside call)",
    "  hours (aside)",
    "  later (aside)",
  ]);
  expect(outline(symbolsOf(index, "flows/reservation.flow.yaml")).slice(0, 4)).toEqual([
    "reservation (flow)",
    "  context",
    "    date (date)",
    "    party (integer)",
  ]);
});

it("states inside states are nested", () => {
  const { index, file } = markedBot({
    "flows/a.flow.yaml": "renga: 1\nflow: a\nstates:\n  outer:\n    states:\n      inner: { say: hi }|\n",
  });
  expect(outline(symbolsOf(index, file))).toEqual(["a (flow)", "  outer", "    inner"]);
});

it("bot.yaml is shown by its parts, a test file by its tests", () => {
  expect(outline(symbolsOf(index, "bot.yaml"))).toContain("  createBooking");
  expect(outline(symbolsOf(index, "tests/welcome.test.yaml"))).toContain("leaves it at that");
});

it("a name lies inside what it names", () => {
  const check = (symbol: DocumentSymbol): void => {
    const { range, selectionRange, children } = symbol;
    expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
    expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
    children?.forEach(check);
  };
  for (const name of index.sources.keys()) symbolsOf(index, name).forEach(check);
});

it("what goes on over several lines can be folded", () => {
  const { index, file } = markedBot({
    "flows/a.flow.yaml": "renga: 1\nflow: a\nstates:\n  b:\n    say: hi\n\n  c: { say: ho }|\n",
  });
  expect(foldsOf(index, file)).toEqual([
    { startLine: 2, endLine: 6 },
    { startLine: 3, endLine: 4 },
  ]);
});
