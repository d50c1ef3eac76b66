import { checkValue } from "../expression/check-value.ts";
import { typeOfSchema, type VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerReaders } from "./answer-readers.ts";

export type { AnswerContext };

/**
 * What a person meant by a text, as a value of the declared type that fits the declaration; undefined when it is no
 * valid answer. A date without a year is the next one from today on, a weekday the next one after today. An array is
 * answered one item at a time: read with the declaration of its items.
 */
export function readAnswer(
  text: string,
  schema: VariableSchema | string,
  context: AnswerContext,
): { readonly value: Value } | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const type = typeOfSchema(schema, context.types);
  if (type.kind === "any") return { value: trimmed };
  const reader = answerReaders.find((one) => one.type === type.kind);
  const value = reader?.read(trimmed, context, type);
  if (value === undefined || checkValue(value, schema, context.types) !== undefined) return undefined;
  return { value };
}
