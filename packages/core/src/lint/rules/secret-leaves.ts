import { freeNames } from "../../expression/free-names.ts";
import type { Bot } from "../../model/bot.ts";
import type { Data, PlacedExpression } from "../../model/scalar.ts";
import type { CallSite, Scope } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { secretsIn } from "../secrets.ts";

/**
 * What is `secret` stays where it is covered: it is kept in no variable that is not secret, counted in no funnel, and
 * stands in no address, since addresses are written into logs.
 *
 *     context: { pin: { type: string, secret: true }, note: string }
 *     entry: { set: { note: "PIN {{ pin }}" } }
 */
export const secretLeaves: LintRule = defineRule("secret-leaves", ({ assignments, actions, calls, bot }, report) => {
  const check = (data: Data, scope: Scope, where: string): void => {
    for (const { at, expression } of expressionsIn(data))
      for (const { name, start, end } of secretsIn(expression, scope, bot))
        report(at.document.rangeWithin(at.path, start, end), { name, where });
  };
  for (const { assignment, scope } of assignments) {
    const { name, value } = assignment;
    const variable = assignment.scope === "user" ? bot.user.get(name) : scope.flow?.context.get(name);
    if (variable && !variable.secret) check(value, scope, `be kept in "${name}", which is not`);
  }
  for (const { action, scope } of actions)
    if (action.kind === "track" && action.data) check(action.data, scope, "be counted");
  for (const call of calls) {
    if (call.kind !== "request" || call.with?.kind !== "object") continue;
    const inAddress = namesInAddress(call, bot);
    for (const { key, value } of call.with.entries)
      if (inAddress.has(key)) check(value, call.scope, "stand in an address, which logs keep; send it in the body");
  }
});

/** The arguments of an operation that stand in its path or its query. */
function namesInAddress({ name }: CallSite, bot: Bot): ReadonlySet<string> {
  const [service = "", key = ""] = name.split(".");
  const operation = bot.services.get(service)?.operations.get(key);
  const parts = operation ? [operation.path, ...operation.query.map(({ value }) => value)] : [];
  return new Set(parts.flatMap(expressionsIn).flatMap(({ expression }) => freeNames(expression)));
}

function expressionsIn(data: Data): readonly Pick<PlacedExpression, "at" | "expression">[] {
  switch (data.kind) {
    case "expression":
      return [data.expression];
    case "template": {
      const { at, template } = data.template;
      return template.parts.flatMap((part) => (typeof part === "string" ? [] : [{ at, expression: part }]));
    }
    case "list":
      return data.items.flatMap(({ value }) => expressionsIn(value));
    case "object":
      return data.entries.flatMap(({ value }) => expressionsIn(value));
    default:
      return [];
  }
}
