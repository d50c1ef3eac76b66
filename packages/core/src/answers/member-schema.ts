import type { VariableSchema } from "../expression/type.ts";
import { itemSchema } from "./item-schema.ts";
import { resolveSchema } from "./resolve-schema.ts";

/** What each member answers, where a list holds everyone's: the `value` beside the `user`. */
export function memberSchema(
  schema: VariableSchema | string,
  types: Readonly<Record<string, VariableSchema>>,
): VariableSchema {
  const item = itemSchema(schema as VariableSchema, types);
  const value = item && resolveSchema(item, types).properties?.value;
  return typeof value === "string" ? { type: value } : (value ?? {});
}
