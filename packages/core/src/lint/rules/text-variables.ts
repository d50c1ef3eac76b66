import { defineRule, type LintRule } from "../rule.ts";
import { textCalls } from "../text-calls.ts";

/**
 * A text gets a value for each of its places, in every language.
 *
 *     say: "{{ t('hello', {'nam': name}) }}"     # locales/en.yaml: hello: Hello {name}
 */
export const textVariables: LintRule = defineRule(
  "text-variables",
  (facts, report) => {
    for (const { range, key, given } of textCalls(facts)) {
      if (!("is" in key) || !given) continue;
      const texts = [...facts.bot.catalogues].flatMap(([locale, catalogue]) => {
        const text = catalogue.get(key.is);
        return text ? [{ locale, places: [...text.format.places.keys()] }] : [];
      });
      for (const { locale, places } of texts) {
        const missing = places.filter((name) => !given.includes(name));
        if (missing.length > 0)
          report(range, { key: key.is, why: `wants a value for "${missing.join('", "')}" in ${locale}` });
      }
      const unused = given.filter((name) => texts.length > 0 && texts.every(({ places }) => !places.includes(name)));
      if (unused.length > 0) report(range, { key: key.is, why: `has no place for "${unused.join('", "')}"` });
    }
  },
  "files",
);
