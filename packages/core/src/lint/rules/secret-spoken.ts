import { freePaths } from "../../expression/free-names.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What is `secret` is never said: messages are kept in the chat for good.
 *
 *     context: { pin: { type: string, secret: true } }
 *     states: { done: { say: "Your PIN is {{ pin }}" } }
 */
export const secretSpoken: LintRule = defineRule("secret-spoken", ({ expressions, bot }, report) => {
  for (const { at, expression, scope, spoken } of expressions) {
    if (!spoken) continue;
    for (const { name, fields, start, end } of freePaths(expression)) {
      const field = fields[0] ?? "";
      const owner =
        name === "user"
          ? bot.user.get(field)
          : name === "input"
            ? scope.flow?.input.get(field)
            : scope.flow?.context.get(name);
      if (!owner?.secret || name in scope.locals) continue;
      report(at.document.rangeWithin(at.path, start, end), {
        name: name === "user" || name === "input" ? `${name}.${field}` : name,
      });
    }
  }
});
