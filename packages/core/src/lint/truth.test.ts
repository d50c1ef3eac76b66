import { expect, it } from "vitest";
import { parseExpression } from "../expression/expression.ts";
import type { VariableSchema } from "../expression/type.ts";
import { type Known, truth } from "./truth.ts";

const schemas: Readonly<Record<string, VariableSchema>> = {
  n: { type: "integer", minimum: 1, maximum: 8 },
  size: { type: "string", enum: ["s"] },
  any: { type: "integer" },
  "user.n": { type: "integer", maximum: 3 },
};
const known: Known = {
  constant: (name) => (name === "most" ? 8 : undefined),
  schema: (path) => schemas[path],
};

function truthOf(source: string): boolean | undefined {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new RangeError(source);
  return truth(parsed.expression.root, known);
}

it.each([
  "false",
  "1 > 2",
  "most < 8",
  "n > most",
  "9 <= n",
  "n < 1",
  "user.n == 4",
  "size == 'm'",
  "any > 5 && any < 3",
  "any > 5 && n == 1 && 5 >= any",
  "any == 1 && any == 2",
  "any != 1 && any == 1",
  "n > 8 || false",
  "!(most == 8)",
  "most in [1, 2]",
])("%s is never true", (source) => expect(truthOf(source)).toBe(false));

it.each(["true", "most == 8", "!(n > 8)", "n > 8 || 1 == 1", "8 in [most, 1]"])("%s is always true", (source) =>
  expect(truthOf(source)).toBe(true),
);

it.each([
  "n > 7",
  "n == 8",
  // Unset, it differs from its only value.
  "size != 's'",
  "size == null",
  "n == null && any > 1",
  "any > 3 && any < 5",
  "any >= 3 && any <= 3",
  "other == 1",
  "size(size) > 8",
  "n > 8 || any == 1",
])("%s depends", (source) => expect(truthOf(source)).toBeUndefined());
