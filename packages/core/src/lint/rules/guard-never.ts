import { knownAt } from "../known-values.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { truth } from "../truth.ts";

/**
 * A condition can come true: it is not false by its constants, by what the declarations allow, or by its own parts.
 *
 *     context: { party: { type: integer, maximum: 8 } }
 *     onDone: [{ guard: party > 8, target: hall }, table]
 */
export const guardNever: LintRule = defineRule("guard-never", ({ checked, bot }, report) => {
  for (const { site, result } of checked) {
    const { at, expression, scope, expected } = site;
    if (expected?.kind !== "boolean" || result.faults.length > 0) continue;
    if (truth(expression.root, knownAt(bot, scope)) !== false) continue;
    const { offset, source } = expression;
    report(at.document.rangeWithin(at.path, offset, offset + source.length), {});
  }
});
