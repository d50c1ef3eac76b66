import { isTypeName, type TypeTable, type VariableSchema } from "../expression/type.ts";

/** A declaration with the names of the bot's own types followed; empty when one names itself, or nothing. */
export function resolveSchema(schema: VariableSchema | string, types: TypeTable = {}): VariableSchema {
  let declared: VariableSchema | string = schema;
  for (let hops = 0; hops < 16; hops++) {
    if (typeof declared === "string" && isTypeName(declared)) return { type: declared };
    const name: string | undefined = typeof declared === "string" ? declared : declared.$type;
    if (name === undefined) return declared as VariableSchema;
    declared = (Object.hasOwn(types, name) ? types[name] : undefined) ?? {};
  }
  return {};
}
