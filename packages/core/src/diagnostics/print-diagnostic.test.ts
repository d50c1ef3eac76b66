import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "./did-you-mean.ts";
import { printDiagnostic } from "./print-diagnostic.ts";

function told(text: string, part: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(part);
  const source = { name: "a.yaml", text };
  return {
    code: "some-code",
    severity: "error",
    message: "no",
    range: { source, start, end: start + part.length },
    ...more,
  };
}

test("the frame has two lines before and two after, and the caret stands under the range", () => {
  expect(printDiagnostic(told("one\ntwo\nthree\nfour: here\nfive\nsix\nseven\n", "here"))).toBe(
    [
      "a.yaml:4:7: no [some-code]",
      "  2 | two",
      "  3 | three",
      "> 4 | four: here",
      "    |       ^^^^",
      "  5 | five",
      "  6 | six",
    ].join("\n"),
  );
});

test("full-width characters are two columns wide, marks none", () => {
  expect(printDiagnostic(told("say: { ja: こんに, en: か゚é }", "en")).split("\n")).toEqual([
    "a.yaml:1:17: no [some-code]",
    "> 1 | say: { ja: こんに, en: か゚é }",
    "    |                    ^^",
  ]);
  expect(printDiagnostic(told("a: 予約 {{ x }}", "予約")).split("\n")[2]).toBe("    |    ^^^^");
});

test("tabs reach to the next multiple of four", () => {
  expect(printDiagnostic(told("\ta:\tb", "b")).split("\n").slice(1)).toEqual(["> 1 |     a:  b", "    |         ^"]);
});

test("a range over several lines is marked on its first; an empty one has one caret", () => {
  expect(printDiagnostic(told("a:\n  b\nc", "a:\n  b")).split("\n")[2]).toBe("    | ^^");
  expect(
    printDiagnostic({ ...told("ab", "b"), range: { source: { name: "a.yaml", text: "ab" }, start: 2, end: 2 } }).split(
      "\n",
    )[2],
  ).toBe("    |   ^");
});

test("lines that end in carriage returns are shown without them", () => {
  expect(printDiagnostic(told("a: 1\r\nb: 2\r\n", "2"))).toBe(
    "a.yaml:2:4: no [some-code]\n  1 | a: 1\n> 2 | b: 2\n    |    ^",
  );
});

test("colours are put around the parts by whoever prints", () => {
  const mark = (text: string): string => `<${text}>`;
  const printed = printDiagnostic(told("ab", "b", { severity: "warning" }), {
    place: mark,
    message: mark,
    code: mark,
    gutter: mark,
    caret: mark,
  });
  expect(printed.split("\n")[0]).toBe("<a.yaml:1:2:> warning: <no> <[some-code]>");
});

test("the nearest name is at most a third of the letters away", () => {
  expect(nearest("chekout", ["checkout", "check"])).toBe("checkout");
  expect(nearest("solt", ["slot", "salt"])).toBe("slot");
  expect(nearest("Ask", ["ask"])).toBe("ask");
  expect(nearest("menu", ["call", "request"])).toBeUndefined();
});

test("what is in a file commands no terminal", () => {
  const found = told("say: \u001B[31m\u0007 \u009Bx here", "here", { message: 'key "\u001B]0;x" is not known' });
  expect(printDiagnostic(found).split("\n")).toEqual([
    'a.yaml:1:16: key "␛]0;x" is not known [some-code]',
    "> 1 | say: ␛[31m␇ �x here",
    "    |                ^^^^",
  ]);
});
