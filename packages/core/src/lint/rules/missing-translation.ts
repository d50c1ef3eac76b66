import type { Bot, CatalogueText } from "../../model/bot.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A text that is written by locale is written in all of the bot's; so is one of the catalogues.
 *
 *     # locales: [ja, en]
 *     say: { ja: こんにちは }
 */
export const missingTranslation: LintRule = defineRule("missing-translation", ({ texts, bot }, report) => {
  const told = new Set<string>();
  for (const { at, byLocale } of texts) {
    if (!byLocale) continue;
    const missing = bot.locales.filter((locale) => !byLocale.has(locale));
    // A locale that is misspelt is told of as such.
    if (missing.length === 0 || [...byLocale.keys()].some((locale) => !bot.locales.includes(locale))) continue;
    const place = `${at.document.name} ${at.path.join(" ")}`;
    if (told.has(place)) continue;
    told.add(place);
    report(at, { locales: missing.join(", ") });
  }
  for (const [key, text] of firstTexts(bot)) {
    const missing = bot.locales.filter((locale) => !bot.catalogues.get(locale)?.has(key));
    if (missing.length > 0) report(text.at, { locales: missing.join(", ") });
  }
});

/** Every key of the catalogues, with the text of the first that has it. */
function firstTexts({ catalogues }: Bot): ReadonlyMap<string, CatalogueText> {
  return new Map([...catalogues.values()].reverse().flatMap((texts) => [...texts]));
}
