import type { Cursor } from "../document/cursor.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import { readTexts } from "./blocks/question.ts";
import type { Variable } from "./bot.ts";
import { readDuration } from "./read-duration.ts";
import { readExpression, readText } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";

/** Keys of a variable that are not about its value. */
const besides: ReadonlySet<string> = new Set(["label", "synonyms", "show", "secret", "expires"]);

/** `context`, `input`, `user`: declared variables by name. */
export function readVariables(at: Cursor | undefined, reading: Reading): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>();
  for (const entry of at?.entries() ?? []) {
    const schema = readSchema(entry);
    const label = entry.get("label");
    const show = entry.get("show");
    const expression = show && readExpression(show, reading);
    variables.set(String(entry.key), {
      at: entry,
      name: String(entry.key),
      schema,
      ...(schema.default !== undefined && { default: schema.default }),
      ...(label && { label: readText(label, reading) }),
      synonyms: readTexts(entry.get("synonyms"), reading),
      ...(expression && { show: expression }),
      secret: entry.get("secret")?.value === true,
      ...readExpires(entry.get("expires")),
    });
  }
  return variables;
}

function readExpires(at: Cursor | undefined): Pick<Variable, "expires"> {
  const word = at?.text();
  const expires = word === undefined || word === "midnight" ? word : readDuration(word);
  return expires === undefined ? {} : { expires };
}

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";

/** What a keyword of another kind would mean nobody knows; that it is wrong the shape has told. */
const isOfKeyword: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...{ type: isText, $type: isText, pattern: isText, format: isText },
  ...{ minimum: isNumber, maximum: isNumber, minLength: isNumber, maxLength: isNumber },
  ...{ minItems: isNumber, maxItems: isNumber, enum: Array.isArray },
  required: (value) => Array.isArray(value) && value.every(isText),
};

/** A declaration with its short forms written out: `integer` is `{ type: integer }`, at every depth. */
export function readSchema(at: Cursor): VariableSchema {
  const word = at.text();
  if (word !== undefined) return { type: word };
  const schema: Record<string, unknown> = {};
  for (const entry of at.entries()) {
    const key = String(entry.key);
    if (besides.has(key) || !(isOfKeyword[key]?.(entry.value) ?? true)) continue;
    if (key === "items" || (key === "additionalProperties" && typeof entry.value !== "boolean"))
      schema[key] = readSchema(entry);
    else if (key === "properties") schema[key] = readSchemas(entry);
    else if (key === "default" && schema.type === "string" && entry.isScalar()) schema[key] = entry.text() ?? null;
    else schema[key] = plainCopy(entry.value);
  }
  return schema;
}

export function readSchemas(at: Cursor | undefined): Readonly<Record<string, VariableSchema>> {
  const schemas: Record<string, VariableSchema> = Object.create(null) as Record<string, VariableSchema>;
  for (const entry of at?.entries() ?? []) schemas[String(entry.key)] = readSchema(entry);
  return schemas;
}

/** Documents are read-only and share values; what goes into the model's JSON is its own. */
function plainCopy(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (typeof value === "object" && value !== null) {
    const copy: Record<string, Value> = Object.create(null) as Record<string, Value>;
    for (const [key, part] of Object.entries(value)) copy[key] = plainCopy(part);
    return copy;
  }
  return value as Value;
}
