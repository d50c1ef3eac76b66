import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWhole } from "./parse-document.ts";
import type { Path, SourceDocument } from "./place.ts";
import { PlainDocument } from "./plain-document.ts";
import { readPlain } from "./read-plain.ts";

const root = new URL("../../../../", import.meta.url);

/** What the parser that knows all of YAML makes of a text; undefined when it finds anything to say. */
function whole(text: string): SourceDocument | undefined {
  const { document, diagnostics } = parseWhole({ name: "a.yaml", text });
  return diagnostics.length === 0 ? document : undefined;
}

/** Wherever the quick reader is sure, the other one says the same, and has nothing to find fault with. */
function holds(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const other = whole(text);
  expect(other, text).toBeDefined();
  expect(JSON.stringify(plain.value), text).toBe(JSON.stringify(other?.value));
  if (other) comparePlaces(new PlainDocument({ name: "a.yaml", text }, plain), other);
  return true;
}

/** Both say where each key and each scalar stands, what its text is, and where each character of a text is. */
function comparePlaces(one: SourceDocument, other: SourceDocument): void {
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === "object" && value !== null) {
      if (path.length > 0) expect(one.rangeOf(path).start).toBe(other.rangeOf(path).start);
      for (const key of Array.isArray(value) ? value.keys() : Object.keys(value))
        walk(Reflect.get(value, key), [...path, key]);
      return;
    }
    expect(at(one.rangeOf(path, "key"))).toBe(at(other.rangeOf(path, "key")));
    if (value === null) return;
    expect(one.textOf(path)).toBe(other.textOf(path));
    // A `|` text takes the empty lines after it along or not.
    if (one.rangeOf(path).source.text[one.rangeOf(path).start] === "|")
      expect(one.rangeOf(path).start).toBe(other.rangeOf(path).start);
    else expect(at(one.rangeOf(path))).toBe(at(other.rangeOf(path)));
    const { length } = one.textOf(path) ?? "";
    for (const index of [0, 1, length - 1])
      if (index >= 0 && index < length)
        expect(at(one.rangeWithin(path, index, index + 1))).toBe(at(other.rangeWithin(path, index, index + 1)));
  };
  walk(one.value, []);
}

describe("what it reads is what YAML means", () => {
  it.each([
    [
      "maps, lists, comments",
      "# c\na: 1 # d\nb:\n  - x\n  - y: 1\n    z: 2\n  -\n    w: 3\nc:\n- 1\n- { d: e, f: [g, 'h''i', \"j\\nk\"] }\ne:\nf: g\n",
    ],
    [
      "scalars of every kind",
      "a: [1, -2, 3.50, 1e3, +4, 007, true, False, null, ~, 2026-04-10, 10m, 1.2.3, a b, =a + b, $done, -1.]\n",
    ],
    ["texts over several lines", "a: |\n  one\n    two\n\n  three\nb: |-\n  four\n\n\n# c\nd: 5\n"],
    ["flow values over several lines", "a: {\n    b: 1,\n    c: [\n      2, 3 ]\n  }\nd: 4\n"],
    ["JSON", '{\n  "a": [1, {"b":null}],\n  "c": "d\\u3042\\/"\n}\n'],
    ["full-width text", 'a: 予約　する\nb: { ja: はい。, en: "Yes, please" }\n'],
    ["no line break at the end", "a: b"],
  ])("%s", (_, text) => {
    expect(holds(text)).toBe(true);
  });

  it("the text of a number is kept where it says more than the number", () => {
    const plain = readPlain("a: 01\nb: [1.50, 2]\n");
    const value = plain?.value as { a: number; b: object };
    expect(plain?.texts.get(value)?.get("a")).toBe("01");
    expect(plain?.texts.get(value.b)?.get(0)).toBe("1.50");
    expect(plain?.texts.get(value.b)?.get(1)).toBeUndefined();
  });
});

it.each([
  "a: b\n  c",
  "a: b: c",
  "a: &x 1",
  "a: *x",
  "a: !x y",
  "a: >\n  b",
  "a: 'b\n  c'",
  "a: b #c",
  "a: {b, c: d}",
  "a: 1\na: 2",
  "a:\n\tb: 1",
  "? a",
  "a: @b",
  "a: {{ b }}",
  "a:\n    b: 1\n  c: 2",
  "a:\n - b\n  - c",
  "- a\nb: 1",
  "a: [1\n]",
  "a: - b",
  "a: 1e999",
  "a: 9007199254740993",
  "a: .inf",
  "a: 0x10",
  "<<: { a: 1 }",
  "__proto__: 1",
  "--- a",
  "a: b\n---\nc: d",
  "%YAML 1.1\n---\na: on",
  "",
  "# c",
  "a",
  '"a"',
  'a: "b" c',
  "a: [b] c",
  "a: {b: c}}",
  "a: |2\n    b",
  "a: |\n  b",
  'a: "\\d"',
])("it is not sure of %j", (text) => {
  expect(readPlain(text)).toBeUndefined();
});

it("it is sure of nearly every file of the examples", () => {
  const files = globSync("packages/flows-example/**/*.{yaml,json}", {
    cwd: root,
    exclude: (name) => name.includes("node_modules"),
  });
  const sure = files.filter((name) => holds(readFileSync(new URL(name, root), "utf8")));
  expect(sure.length / files.length).toBeGreaterThan(0.8);
});

describe("it agrees with the whole parser", () => {
  const pieces = [
    "a",
    "b:",
    "c: ",
    "- ",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "{",
    "}",
    "[",
    "]",
    ", ",
    ",",
    '"x"',
    "'y'",
    "# z",
    " # z",
    "|\n",
    "|-\n",
    "1",
    "01",
    "=f(x)",
    "予約",
    "\\",
    '"',
    "'",
    ":",
    "-",
    "true",
    "~",
    "$if: ",
    "\n\n",
    "?",
    "&",
    "*",
    "!",
  ];
  it("on anything put together from the pieces of YAML", () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        if (holds(parts.join(""))) sure += 1;
      }),
      { numRuns: 4000 },
    );
    expect(sure).toBeGreaterThan(20);
  });

  it("on files of the examples with something put in or taken out", () => {
    const texts = globSync("packages/flows-example/**/*.yaml", {
      cwd: root,
      exclude: (name) => name.includes("node_modules"),
    }).map((name) => readFileSync(new URL(name, root), "utf8").slice(0, 1500));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(6),
        fc.constantFrom("", ...pieces),
        (text, place, cut, put) => {
          const at = Math.floor(place * text.length);
          holds(text.slice(0, at) + put + text.slice(at + cut));
        },
      ),
      { numRuns: 400 },
    );
  });
});
