import { compilePattern } from "../../expression/pattern.ts";
import { declarationsOf } from "../declarations.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A regular expression is one of RE2's: no look-around, no back-references, and quoted so that YAML leaves it alone.
 *
 *     on: { text: { match: { regex: 'order (\d+' }, say: Thanks. } }
 */
export const badPattern: LintRule = defineRule("bad-pattern", ({ handlers, bot }, report) => {
  for (const { handler } of handlers) {
    for (const match of handler.matches) {
      if (match.kind !== "regex") continue;
      const compiled = compilePattern(match.source);
      if (!compiled.ok) report(match.at, { why: compiled.message });
    }
  }
  for (const { at, schema } of declarationsOf(bot)) {
    const compiled = schema.pattern === undefined ? undefined : compilePattern(schema.pattern);
    if (compiled && !compiled.ok)
      report({ document: at.document, path: [...at.path, "pattern"] }, { why: compiled.message });
  }
});
