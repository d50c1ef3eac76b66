import type { VariableSchema } from "../expression/type.ts";
import type { Bot } from "../model/bot.ts";
import type { Scope } from "./facts.ts";
import type { Known } from "./truth.ts";

/** What the declarations of a bot say of the names at a place. */
export function knownAt(bot: Bot, { flow, locals }: Scope): Known {
  return {
    constant(name) {
      if (name in locals || flow?.context.has(name)) return undefined;
      const data = flow?.constants.get(name) ?? bot.constants.get(name);
      return data?.kind === "literal" ? data.value : undefined;
    },
    schema(path) {
      const [name = "", field] = path.split(".");
      if (name in locals) return undefined;
      const variables = name === "user" ? bot.user : name === "input" ? flow?.input : undefined;
      const schema = field === undefined ? flow?.context.get(name)?.schema : variables?.get(field)?.schema;
      return schema && resolve(schema, bot.types);
    },
  };
}

function resolve(
  schema: VariableSchema,
  types: Readonly<Record<string, VariableSchema>>,
  left = 8,
): VariableSchema | undefined {
  if (schema.$type === undefined) return schema;
  const named = types[schema.$type];
  return named && left > 0 ? resolve(named, types, left - 1) : undefined;
}
