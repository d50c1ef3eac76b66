import { checkValue } from "../expression/check-value.ts";
import { typeOfSchema, type VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerReaders } from "./answer-readers.ts";
import { readFormat } from "./read-string.ts";
import { resolveSchema } from "./resolve-schema.ts";

export type { AnswerContext };

/**
 * What a person meant by a text, as a value of the declared type that fits the declaration; undefined when it is no
 * valid answer. A date without a year is the next one from today on, a weekday the next one after today. An array is
 * answered one item at a time: read with the declaration of its items, or all at once by `readItems`.
 */
export function readAnswer(
  text: string,
  schema: VariableSchema | string,
  context: AnswerContext,
): { readonly value: Value } | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const value = valueIn(trimmed, schema, context);
  if (value === undefined || checkValue(value, schema, context.types) !== undefined) return undefined;
  return { value };
}

function valueIn(text: string, schema: VariableSchema | string, context: AnswerContext): Value | undefined {
  const type = typeOfSchema(schema, context.types);
  if (type.kind === "any") return text;
  const declared = resolveSchema(schema, context.types);
  if (type.kind === "string" && type.values === undefined && declared.format !== undefined) {
    return readFormat(text, declared, context);
  }
  return answerReaders.find((one) => one.type === type.kind)?.read(text, context, type);
}
