import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Range } from "../../source/source.ts";
import { alsoAt } from "../also-at.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Every key of a text by locale is one of the bot's `locales`.
 *
 *     say: { ja: こんにちは, eng: Hello }
 */
export const unknownLocale: LintRule = defineRule("unknown-locale", ({ texts, bot }, report) => {
  const places = new Map<string, Range[]>();
  for (const { byLocale } of texts) {
    for (const [name, { at }] of byLocale ?? []) {
      if (bot.locales.includes(name)) continue;
      const found = places.get(name);
      if (found) found.push(keyOf(at));
      else places.set(name, [keyOf(at)]);
    }
  }
  for (const { show } of bot.richMenus) {
    const locale = show?.locale;
    if (locale && !bot.locales.includes(locale.name))
      report(locale.at, { name: locale.name, near: didYouMean(locale.name, bot.locales) });
  }
  for (const [name, [first, ...others]] of places) {
    if (first) report(first, { name, near: didYouMean(name, bot.locales) }, alsoAt(others));
  }
});
