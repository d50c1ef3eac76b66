import type { Expression } from "../expression/expression.ts";
import { valuePaths } from "../expression/value-paths.ts";
import type { Bot } from "../model/bot.ts";
import type { Scope } from "./facts.ts";

export interface SecretRead {
  /** As it is read: `pin`, `user.pin`, or a derived name that holds it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where an expression gives away something that is declared `secret`, also through a derived name. */
export function secretsIn(expression: Expression, scope: Scope, bot: Bot): readonly SecretRead[] {
  return readsOf(expression, scope, bot, []);
}

function readsOf(expression: Expression, scope: Scope, bot: Bot, through: readonly string[]): readonly SecretRead[] {
  const { flow, locals } = scope;
  return valuePaths(expression).flatMap(({ name, fields, start, end }) => {
    if (name in locals) return [];
    const [field = ""] = fields;
    const derived = through.includes(name) ? undefined : flow?.derive.get(name);
    if (derived) {
      const inner = readsOf(derived.expression, { ...scope, locals: {} }, bot, [...through, name]);
      return inner.length > 0 ? [{ name, start, end }] : [];
    }
    const isOwned = name === "user" || name === "input";
    const owner =
      name === "user" ? bot.user.get(field) : name === "input" ? flow?.input.get(field) : flow?.context.get(name);
    return owner?.secret ? [{ name: isOwned ? `${name}.${field}` : name, start, end }] : [];
  });
}
