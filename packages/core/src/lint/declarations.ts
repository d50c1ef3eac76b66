import type { Place } from "../document/place.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Bot } from "../model/bot.ts";

export interface Declaration {
  readonly at: Place;
  readonly schema: VariableSchema;
}

/** Every place of a bot where a type is written, with what stands there. */
export function declarationsOf(bot: Bot): readonly Declaration[] {
  const found: Declaration[] = [];
  const add = (at: Place, path: readonly string[], schemas: Readonly<Record<string, VariableSchema>>): void => {
    for (const [name, schema] of Object.entries(schemas)) {
      found.push({ at: { document: at.document, path: [...at.path, ...path, name] }, schema });
    }
  };
  add(bot.at, ["types"], bot.types);
  for (const { at, schema } of [...bot.user.values(), ...bot.group.values()]) found.push({ at, schema });
  for (const { at, key, value } of bot.tables.values()) add(at, [], { key, value });
  for (const { at, data } of bot.events.values()) add(at, ["data"], data);
  for (const { at, with: given, result } of bot.functions.values()) {
    add(at, ["with"], given);
    if (result) add(at, [], { result });
  }
  for (const { operations } of bot.services.values()) {
    for (const { at, response } of operations.values()) if (response) add(at, [], { response });
  }
  for (const flow of bot.flows.values()) {
    for (const { at, schema } of [...flow.context.values(), ...flow.input.values()]) found.push({ at, schema });
  }
  return found;
}
