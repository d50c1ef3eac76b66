import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Every key of a text by locale is one of the bot's `locales`.
 *
 *     say: { ja: こんにちは, eng: Hello }
 */
export const unknownLocale: LintRule = defineRule("unknown-locale", ({ texts, bot }, report) => {
  for (const { byLocale } of texts) {
    for (const [name, { at }] of byLocale ?? []) {
      if (!bot.locales.includes(name)) report(keyOf(at), { name, near: didYouMean(name, bot.locales) });
    }
  }
});
