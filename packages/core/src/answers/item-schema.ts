import type { TypeTable, VariableSchema } from "../expression/type.ts";
import { resolveSchema } from "./resolve-schema.ts";

/** What a list holds, as declared; undefined for what is no list. */
export function itemSchema(schema: VariableSchema, types?: TypeTable): VariableSchema | undefined {
  const declared = resolveSchema(schema, types);
  return declared.type === "array" ? resolveSchema(declared.items ?? {}, types) : undefined;
}
