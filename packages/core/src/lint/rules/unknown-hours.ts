import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { callsOf } from "../calls-of.ts";
import { defineRule, type LintRule } from "../rule.ts";

const functions: ReadonlySet<string> = new Set(["isOpen", "nextOpening"]);

/**
 * `isOpen` and `nextOpening` name opening hours of bot.yaml; without a name there are some.
 *
 *     guard: isOpen('shopp')     # hours: { shop: … }
 */
export const unknownHours: LintRule = defineRule("unknown-hours", ({ expressions, bot }, report) => {
  for (const { at, expression } of expressions) {
    for (const { start, end, args } of callsOf(expression, functions)) {
      const [name] = args;
      const range = at.document.rangeWithin(at.path, start + expression.offset, end + expression.offset);
      if (name === undefined && bot.hours.size === 0) report(range, { name: "", near: "; there are none" });
      if (name?.kind !== "literal" || typeof name.value !== "string" || bot.hours.has(name.value)) continue;
      report(range, { name: name.value, near: didYouMean(name.value, bot.hours.keys()) });
    }
  }
});
