import { parseExpression } from "../../expression/expression.ts";
import { freeNames } from "../../expression/free-names.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Where only text can stand a leading `=` is a letter: an expression in a text stands between double braces.
 *
 *     say: =user.name
 */
export const spokenExpression: LintRule = defineRule("spoken-expression", ({ texts, bot }, report) => {
  const known = new Set(["user", "input", "event", "result", "match", "text", "today", "now"]);
  for (const flow of bot.flows.values()) for (const name of flow.context.keys()) known.add(name);
  for (const { every, byLocale } of texts) {
    for (const { at, source } of [...(every ? [every] : []), ...(byLocale?.values() ?? [])]) {
      if (!source.startsWith("=")) continue;
      const parsed = parseExpression(source.slice(1), 1);
      const names = parsed.ok ? freeNames(parsed.expression) : [];
      if (names.length > 0 && names.every((name) => known.has(name)))
        report(at, { mended: `"{{ ${source.slice(1).trim()} }}"` });
    }
  }
});
