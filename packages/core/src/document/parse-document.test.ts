import { describe, expect, it, test } from "vitest";
import { parseDocument } from "./parse-document.ts";

function tell(text: string, name = "a.yaml"): readonly string[] {
  return parseDocument({ name, text }).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

function value(text: string, name = "a.yaml"): unknown {
  return parseDocument({ name, text }).document?.value;
}

describe("bombs and surprises are refused before they are built", () => {
  const cases: readonly (readonly [what: string, text: string, code: string])[] = [
    ["20,000 nested brackets", `a: ${"[".repeat(20_000)}`, "yaml-limit"],
    ["brackets hidden behind an apostrophe", `a: don't\nb: ${"[".repeat(20_000)}`, "yaml-limit"],
    ["brackets hidden in a comment's quote", `# '\nb: ${"{a: ".repeat(20_000)}`, "yaml-limit"],
    ["deep indentation", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), "yaml-limit"],
    ["nested dashes", `${"- ".repeat(5_000)}a`, "yaml-limit"],
    ["nested question marks", `${"? ".repeat(5_000)}a`, "yaml-limit"],
    ["a thousand aliases", `a: &a 1\nb: [${"*a,".repeat(1000)}]`, "yaml-limit"],
    ["a billion laughs", laughs(), "yaml-limit"],
    ["an alias to itself", "a: &a [*a]", "yaml-syntax"],
    ["an alias without an anchor", "a: *b", "yaml-syntax"],
    ["a scalar of a megabyte", `a: ${"x".repeat(1_000_000)}`, "yaml-limit"],
    ["a file of nine megabytes", "#".repeat(9 * 1024 * 1024), "yaml-limit"],
    ["a NUL", "a: b\0c", "yaml-syntax"],
    ["a key __proto__", "__proto__: { admin: true }", "forbidden-key"],
    ["a quoted key __proto__", '"__proto__": 1', "forbidden-key"],
    ["an escaped key __proto__", '"\\x5f_proto__": 1', "forbidden-key"],
    ["a key constructor further in", "a: [{ constructor: 1 }]", "forbidden-key"],
    ["a key prototype", "a: { prototype: 1 }", "forbidden-key"],
    ["a merge key", "a: &a { b: 1 }\nc: { <<: *a }", "merge-key"],
    ["a tag of YAML 1.1", "a: !!binary aGk=", "unknown-tag"],
    ["a tag of one's own", "a: !include /etc/passwd", "unknown-tag"],
    ["a duplicate key", "a: 1\na: 2", "duplicate-key"],
    ["an integer beyond 2^53", "a: 9007199254740993", "big-number"],
    ["a negative integer beyond 2^53", "a: -9007199254740993", "big-number"],
    ["an infinite float", "a: 1e999", "big-number"],
    ["infinity by name", "a: .inf", "big-number"],
    ["no number", "a: .nan", "big-number"],
    ["a directive", "%YAML 1.1\n---\non: 1", "yaml-syntax"],
    ["two documents", "a: 1\n---\nb: 2", "yaml-syntax"],
  ];
  it.each(cases)("%s", (_, text, code) => {
    const { document, diagnostics } = parseDocument({ name: "a.yaml", text });
    expect(document).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toContain(code);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });
});

test("a billion laughs are told once", () => {
  expect(tell(laughs())).toEqual([
    "yaml-limit: the number of values, aliases put in place, is beyond the limit of 500,000",
  ]);
});

function laughs(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 10; level += 1) {
    const before = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => before).join(", ")}]`);
  }
  return lines.join("\n");
}

describe("what YAML takes for its own is told with the quoting that mends it", () => {
  const cases: readonly (readonly [text: string, told: string])[] = [
    ["a: {{ x }}", `quote the value: '{{ x }}'`],
    ["a: {{ x }} and more", `quote the value: '{{ x }} and more'`],
    ["a: { ja: Hi {{ n }}, en: x }", `quote the value: 'Hi {{ n }}'`],
    ["- {{ x }}", `quote the value: '{{ x }}'`],
    ["a: !isSet(x) && y", `quote the value: '!isSet(x) && y'`],
    ["a: [{ that: !isSet(x), else: no }]", `quote the value: '!isSet(x)'`],
    ["a: !isSet('x')", `quote the value: "!isSet('x')"`],
    ["a: =x ? 'a': 'b'", `quote the value: "=x ? 'a': 'b'"`],
    ["a: Note: this", `quote the value: 'Note: this'`],
    ["a: @home", `quote the value: '@home'`],
    ["a: `code`", "quote the value: '`code`'"],
    ["a: { b: =f(x, y) }", `quote the whole value: '=f(x, y)'`],
    ["a: { ja: はい, どうぞ, en: Yes }", `quote the whole value: 'はい, どうぞ'`],
    ["a: Room #5", `quote the value: 'Room #5'`],
    ["a: #ff0000", `quote the value: '#ff0000'`],
    ['a: "\\d+"', '"\\d" is no escape in double quotes'],
  ];
  it.each(cases)("%s", (text, told) => {
    expect(tell(text).join("\n")).toContain(told);
  });
});

test("a comment with a space after its sign is a comment", () => {
  expect(tell("a: b # c\n#d\nd: 1 #! e\n")).toEqual([]);
});

test("several mistakes that are no broken YAML are all told", () => {
  expect(tell("a: 1\na: 2\nb: { __proto__: 1 }\nc: 1e999").map((one) => one.split(":")[0])).toEqual([
    "duplicate-key",
    "forbidden-key",
    "big-number",
  ]);
});

test("JSON is read as JSON: tabs, escapes, slashes, surrogates", () => {
  expect(value('{\n\t"a\\/b": "\\ud83d\\ude00\\t\t",\n\t"c": [1, null, true]\n}', "a.json")).toEqual({
    "a/b": "😀\t\t",
    c: [1, null, true],
  });
});

test("objects have no prototype", () => {
  const read = value("a: { b: 1 }") as { a: object };
  expect(Object.getPrototypeOf(read)).toBeNull();
  expect(Object.getPrototypeOf(read.a)).toBeNull();
});

test("an empty file is empty", () => {
  expect(value("")).toBeNull();
  expect(value("# nothing\n")).toBeNull();
});

describe("places", () => {
  const text = `a:\n  - b: 01\n    'c''d': "x\\u0041y"\ne: >\n  one\n  two\nf: &f { g: 1 }\nh: *f\ni:\n`;
  const { document } = parseDocument({ name: "a.yaml", text });
  const at = (path: readonly (string | number)[], part?: "key"): string => {
    const { start, end } = document?.rangeOf(path, part) ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  it("are those of the value, or of its key", () => {
    expect(at(["a", 0, "b"])).toBe("01");
    expect(at(["a", 0, "c'd"], "key")).toBe("'c''d'");
    expect(at(["h", "g"])).toBe("1");
  });
  it("of what is empty or missing are the nearest that there is", () => {
    expect(at(["i"])).toBe("i");
    expect(at(["f", "nothing"])).toBe("{ g: 1 }");
  });
  it("know the text as it stands in the file", () => {
    expect(document?.textOf(["a", 0, "b"])).toBe("01");
    expect(document?.textOf(["a", 0, "c'd"])).toBe("xAy");
    expect(document?.textOf(["a"])).toBeUndefined();
  });
  it("look through quotes, escapes and folding", () => {
    const within = (path: readonly (string | number)[], from: number, to: number): string => {
      const { start, end } = document?.rangeWithin(path, from, to) ?? { start: 0, end: 0 };
      return text.slice(start, end);
    };
    expect(within(["a", 0, "c'd"], 0, 1)).toBe("x");
    expect(within(["a", 0, "c'd"], 2, 3)).toBe("y");
    expect(within(["e"], 4, 7)).toBe("two");
  });
});
