import { normalizeText } from "../../answers/normalize.ts";
import type { Place } from "../../document/place.ts";
import { commandsOf } from "../../repairs/command-words.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { staticText } from "../static-text.ts";

/**
 * Commands are asked before anything else, so a word of theirs, or one that comes with a language of the bot, is no other
 * command's, no trigger's, no handler's and no option's.
 *
 *     # bot.yaml                        # flows/order.flow.yaml
 *     commands: { cancel: [stop] }      triggers: { text: [stop] }
 */
export const commandClash: LintRule = defineRule("command-clash", ({ bot, handlers, options }, report) => {
  const taken = new Map<string, string>();
  const languages = new Set(bot.locales.map((locale) => locale.split("-")[0] ?? locale));
  for (const { name, words } of commandsOf(bot))
    for (const language of languages) for (const word of words[language] ?? []) taken.set(normalizeText(word), name);
  for (const { at, name, words } of bot.commands) {
    for (const word of words) {
      const first = taken.get(normalizeText(word));
      if (first !== undefined && first !== name) report(at, { word, command: first });
      else taken.set(normalizeText(word), name);
    }
  }
  const check = (word: string, at: Place): boolean => {
    const command = taken.get(normalizeText(word));
    if (command !== undefined) report(at, { word, command });
    return command !== undefined;
  };
  for (const { handler } of handlers) {
    const { event, matches } = handler;
    if (event !== "text" && event !== "message") continue;
    for (const match of matches) if (match.kind === "words") for (const word of match.words) check(word, match.at);
  }
  for (const { option } of options) {
    // An option that cancels may say so.
    if (option.target?.name.startsWith("$")) continue;
    bot.locales.some((locale) => {
      const text = staticText(option.label, locale);
      return text !== undefined && check(text, option.at);
    });
  }
});
