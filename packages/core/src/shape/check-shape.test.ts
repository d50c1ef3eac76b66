import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../document/parse-document.ts";
import { blockKeys } from "../model/blocks/blocks.ts";
import { actionKeys } from "../model/read-action.ts";
import { positionAt } from "../source/lines.ts";
import { checkShape, type FileKind } from "./check-shape.ts";
import { forms } from "./forms.ts";

function tell(kind: FileKind, text: string): readonly string[] {
  const { document } = parseDocument({ name: "a.yaml", text });
  if (!document) throw new Error("The YAML of the test is broken.");
  return checkShape(document, kind).diagnostics.map(({ code, message, range }) => {
    const { line, column } = positionAt(range.source, range.start);
    return `${line}:${column} ${code}: ${message}`;
  });
}

const head = "renga: 1\nflow: a\n";

describe("one mistake is one message", () => {
  const cases: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
    [
      "a misspelt block key",
      "states:\n  a:\n    aks: x\n    prompt: y\n    suggest: [1]\n",
      ['5:5 unknown-key: key "aks" is not known in state "a"; did you mean "ask"?'],
    ],
    [
      "a misspelt key that was needed",
      "state:\n  a: { say: x }\n",
      ['3:1 unknown-key: key "state" is not known at the top of the file; did you mean "states"?'],
    ],
    [
      "a misspelt action",
      "states:\n  a: { entry: [{ sya: x }] }\n",
      ['4:18 unknown-key: key "sya" is not known in entry 1 of "entry"; did you mean "say"?'],
    ],
    [
      "a misspelt condition",
      "triggers: { text: { match: { regx: x } } }\nstates:\n  a: { say: x }\n",
      ['3:30 unknown-key: key "regx" is not known in "match"; did you mean "regex"?'],
    ],
    [
      "a list where a text belongs",
      "states:\n  a: { say: [[x]] }\n",
      ['4:14 wrong-type: entry 1 of "say" must be a text, not a list'],
    ],
    ["an empty value", "states:\n  a: { say: }\n", ['4:8 wrong-type: "say" must be a text, not empty']],
    [
      "a key of another block",
      "states:\n  a: { menu: x, options: [y], ifKnown: skip }\n",
      ['4:31 unknown-key: key "ifKnown" is not known in state "a"'],
    ],
    [
      "a bad type",
      "context: { a: intger }\nstates:\n  a: { say: x }\n",
      [
        '3:15 wrong-value: "a" is "intger"; it can be string, integer, number, boolean, date, time, datetime, location, content, object or array; did you mean "integer"?',
      ],
    ],
    [
      "an option without anything",
      "states:\n  a: { menu: x, options: [{ target: $done }] }\n",
      ['4:27 missing-key: entry 1 of "options" needs the key "label"'],
    ],
    ["states that are none", "states: []\n", ['3:9 wrong-type: "states" must be a map, not a list']],
    [
      "a list of maps where a type's name belongs",
      "context: { a: [{}] }\nstates:\n  a: { say: x }\n",
      [
        '3:15 wrong-value: "a" is a list; it can be string, integer, number, boolean, date, time, datetime, location, content, object or array',
      ],
    ],
  ];
  it.each(cases)("%s", (_, text, told) => {
    expect(tell("flow", head + text)).toEqual(told);
  });
  it("another version of the language", () => {
    expect(tell("bot", "renga: 2\nbot: a\nlocales: [en]\n")).toEqual(['1:8 wrong-value: "renga" is 2; it can be 1']);
  });
});

it("several mistakes are all told, in the order of the file", () => {
  const text = "titel: x\nstates:\n  a: { ask: x, promt: y }\n  b: { call: [] }\n  c-d: { say: x }\n";
  expect(tell("flow", head + text).map((one) => one.split(":").slice(0, 2).join(":"))).toEqual([
    "3:1 unknown-key",
    "5:16 unknown-key",
    "6:14 wrong-type",
    "7:3 bad-name",
  ]);
});

const names = ["bot", "flow", "test"] as const;
const schemas = names.map(
  (name) =>
    JSON.parse(readFileSync(new URL(`../../../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as unknown,
);

/** Every object of a schema, with the path that leads there. */
function* objectsIn(
  schema: unknown,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], object: Record<string, unknown>]> {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Record<string, unknown>];
  for (const [key, value] of Object.entries(schema)) yield* objectsIn(value, [...path, key]);
}

it("an editor can show a description and an example of every key", () => {
  const definitions = new Map<string, Record<string, unknown>>(
    schemas.flatMap((schema, index) =>
      [...objectsIn(schema)].map(
        ([path, object]) => [`${names[index]}.schema.json#/${path.join("/")}`, object] as const,
      ),
    ),
  );
  const bare: string[] = [];
  for (const [index, schema] of schemas.entries()) {
    for (const [path, object] of objectsIn(schema)) {
      if (
        path.at(-2) !== "properties" ||
        path.includes("if") ||
        path.includes("examples") ||
        path.at(-3) === "properties"
      )
        continue;
      const reference = typeof object.$ref === "string" ? object.$ref : undefined;
      const target =
        reference === undefined
          ? undefined
          : definitions.get(reference.startsWith("#") ? `${names[index]}.schema.json${reference}` : reference);
      if (!(object.description ?? target?.description) || !(object.examples ?? target?.examples))
        bare.push(path.join("/"));
    }
  }
  expect(bare).toEqual([]);
});

it("every pattern of the schemas has its sentence", () => {
  const patterns = new Set(
    schemas.flatMap((schema) =>
      [...objectsIn(schema)].flatMap(([, { pattern }]) => (typeof pattern === "string" ? [pattern] : [])),
    ),
  );
  expect([...patterns].filter((pattern) => !(pattern in forms))).toEqual([]);
});

it("the blocks and actions of the schema are those that are read", () => {
  const flow = schemas[1] as { definitions: Record<string, unknown> };
  const suffixed = (suffix: string): string[] =>
    Object.keys(flow.definitions)
      .filter((name) => name.endsWith(suffix))
      .map((name) => name.slice(0, -suffix.length));
  expect(
    suffixed("State")
      .filter((name) => name !== "plain" && name !== "history")
      .sort(),
  ).toEqual([...blockKeys].sort());
  expect(suffixed("Action").sort()).toEqual([...actionKeys].sort());
});
