import { defineRule, type LintRule } from "../rule.ts";
import { textCalls } from "../text-calls.ts";

/**
 * Every text of the catalogues is used by a `t`.
 *
 *     goodbye: Good bye     # locales/en.yaml, and no t('goodbye')
 */
export const unusedText: LintRule = defineRule(
  "unused-text",
  (facts, report) => {
    const calls = textCalls(facts);
    const used = new Set(calls.flatMap(({ key }) => ("is" in key ? key.is : [])));
    const begun = calls.flatMap(({ key }) => ("begins" in key ? key.begins : []));
    const told = new Set<string>();
    for (const catalogue of facts.bot.catalogues.values()) {
      for (const [key, { at }] of catalogue) {
        if (used.has(key) || told.has(key) || begun.some((start) => key.startsWith(start))) continue;
        told.add(key);
        report(at, { key });
      }
    }
  },
  "whole",
);
