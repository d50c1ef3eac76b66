import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { textCalls } from "../text-calls.ts";

/**
 * `t` names a text of the catalogues.
 *
 *     say: "{{ t('greting') }}"     # locales/en.yaml: greeting: Hello
 */
export const unknownText: LintRule = defineRule(
  "unknown-text",
  (facts, report) => {
    const keys = new Set([...facts.bot.catalogues.values()].flatMap((texts) => [...texts.keys()]));
    for (const { range, key } of textCalls(facts))
      if ("is" in key && !keys.has(key.is)) report(range, { key: key.is, near: didYouMean(key.is, keys) });
  },
  "files",
);
