import { defineRule, type LintRule } from "../rule.ts";
import { secretsIn } from "../secrets.ts";

/**
 * What is `secret` is never said: messages are kept in the chat for good.
 *
 *     context: { pin: { type: string, secret: true } }
 *     states: { done: { say: "Your PIN is {{ pin }}" } }
 */
export const secretSpoken: LintRule = defineRule("secret-spoken", ({ expressions, bot }, report) => {
  for (const { at, expression, scope, spoken, expected } of expressions) {
    if (!spoken || expected?.kind === "boolean") continue;
    for (const { name, start, end } of secretsIn(expression, scope, bot))
      report(at.document.rangeWithin(at.path, start, end), { name });
  }
});
