import type { Json } from "../compile/flow-config.ts";
import { checkValue } from "../expression/check-value.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Bot } from "../model/bot.ts";
import type { Address } from "./effect.ts";
import { prepareParams } from "./prepare.ts";

/** To whom a `to` leads. Throws where an id is not set. */
export function addressOf(to: { readonly [name: string]: Json }, scope: Scope): Address {
  const values = prepareParams(to);
  const textOf = (name: string): string | undefined => {
    const value = values.get(name)?.(scope);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  if (typeof to.table === "string") {
    const key = textOf("key");
    if (key !== undefined) return { table: to.table, key };
  }
  for (const kind of ["user", "group", "conversation"] as const) {
    const id = textOf(kind);
    if (id !== undefined) return { [kind]: id } as unknown as Address;
  }
  throw new ExpressionError("wrong-type", `"to" has no ${Object.keys(to)[0] ?? "receiver"}`);
}

/** Holds the data of an own event against its declaration. Throws what does not fit. */
export function checkEventData(bot: Bot, type: string, data: ValueObject): void {
  for (const [name, schema] of Object.entries(bot.events.get(type)?.data ?? {})) {
    const value: Value = data[name] ?? null;
    const wrong = checkValue(value, schema, bot.types);
    if (wrong !== undefined) throw new ExpressionError("wrong-type", `"${name}" of "${type}" ${wrong}`);
  }
}
