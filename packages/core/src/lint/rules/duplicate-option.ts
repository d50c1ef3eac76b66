import { normalizeText } from "../../answers/normalize.ts";
import type { Place } from "../../document/place.ts";
import type { Option } from "../../model/flow.ts";
import type { Range } from "../../source/source.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { staticText } from "../static-text.ts";

/**
 * Two options of a question are told apart: by their labels, and by their values.
 *
 *     options: [{ label: Small, value: s }, { label: Large, value: s }]
 */
export const duplicateOption: LintRule = defineRule("duplicate-option", ({ questions, bot }, report) => {
  for (const { block } of questions) {
    const taken = new Map<string, Option>();
    for (const option of block.options) {
      // Those with a condition may stand for one another; those of a list are known only when it runs.
      if (option.guard || option.each) continue;
      const same = [...keysOf(option, bot.locales)].find(([key]) => (taken.get(key) ?? option) !== option);
      if (same) {
        const [key, shown] = same;
        const first = taken.get(key);
        report(option.at, { what: shown }, first && [{ range: placeOf(first.at), message: "the first one" }]);
        continue;
      }
      for (const [key] of keysOf(option, bot.locales)) taken.set(key, option);
    }
  }
});

function placeOf(at: Place): Range {
  return at.document.rangeOf(at.path);
}

function keysOf(option: Option, locales: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const locale of locales) {
    for (const text of [option.label, ...option.synonyms]) {
      const shown = staticText(text, locale);
      if (shown !== undefined) keys.set(`${locale} ${normalizeText(shown)}`, `the label ${JSON.stringify(shown)}`);
    }
  }
  if (option.value?.kind === "literal" && !option.target && option.assignments.length === 0) {
    const shown = JSON.stringify(option.value.value);
    keys.set(`value ${shown}`, `the value ${shown}`);
  }
  return keys;
}
