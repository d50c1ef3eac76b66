import type { VariableSchema } from "../../expression/type.ts";
import type { Value, ValueObject } from "../../expression/value.ts";

type Types = Readonly<Record<string, VariableSchema | string>>;

/** How deep a type may name another. */
const DEPTH = 6;

/** A few values that a type can hold, the likeliest first, and such that guards may go both ways: none, one, at a limit. */
export function samplesOf(given: VariableSchema | string, types: Types, depth = 0): readonly Value[] {
  if (depth > DEPTH) return [null];
  const schema = resolved(given, types);
  if (schema.enum) return schema.enum;
  const samplesIn = (inner: VariableSchema | string): readonly Value[] => samplesOf(inner, types, depth + 1);
  switch (schema.type) {
    case "integer":
    case "number":
      return numbers(schema);
    case "boolean":
      return [true, false];
    case "date":
      return ["2026-04-02"];
    case "time":
      return ["18:00"];
    case "datetime":
      return ["2026-04-02T18:00"];
    case "location":
      return [{ title: "Tokyo", address: "Tokyo", latitude: 35.681236, longitude: 139.767125 }];
    case "array":
      return [[samplesIn(schema.items ?? "string")[0] ?? null], []];
    case "object":
      return objects(schema, samplesIn);
    default:
      return ["abc".slice(0, schema.maxLength ?? 3).padEnd(Math.min(schema.minLength ?? 0, 500), "c")];
  }
}

function resolved(schema: VariableSchema | string, types: Types): VariableSchema {
  const name = typeof schema === "string" ? schema : schema.$type;
  if (name === undefined) return schema as VariableSchema;
  const own = types[name];
  if (own === undefined) return { type: name };
  return typeof own === "string" ? { type: own } : own;
}

function numbers({ minimum, maximum }: VariableSchema): readonly Value[] {
  const least = minimum ?? Math.min(1, maximum ?? 1);
  return [...new Set([least, Math.min(least + 1, maximum ?? least + 1), maximum ?? least + 100])];
}

/** The object with the likeliest of everything; then, one at a time, with another value of each part. */
function objects(
  schema: VariableSchema,
  samplesIn: (inner: VariableSchema | string) => readonly Value[],
): readonly Value[] {
  const parts = Object.entries(schema.properties ?? {}).map(([key, part]) => [key, samplesIn(part)] as const);
  const first: ValueObject = Object.fromEntries(parts.map(([key, values]) => [key, values[0] ?? null]));
  return [first, ...parts.flatMap(([key, values]) => values.slice(1).map((value) => ({ ...first, [key]: value })))];
}
