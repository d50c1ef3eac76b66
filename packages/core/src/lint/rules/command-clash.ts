import { normalizeText } from "../../answers/normalize.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Commands are asked before anything else, so a command's word is no trigger's and no other command's.
 *
 *     # bot.yaml                        # flows/order.flow.yaml
 *     commands: { cancel: [stop] }      triggers: { text: [stop] }
 */
export const commandClash: LintRule = defineRule("command-clash", ({ bot }, report) => {
  const taken = new Map<string, string>();
  for (const { at, name, words } of bot.commands) {
    for (const word of words) {
      const first = taken.get(normalizeText(word));
      if (first !== undefined && first !== name) report(at, { word, command: first });
      else taken.set(normalizeText(word), name);
    }
  }
  for (const flow of bot.flows.values()) {
    for (const { event, matches } of flow.triggers) {
      if (event !== "text" && event !== "message") continue;
      for (const match of matches) {
        for (const word of match.kind === "words" ? match.words : []) {
          const command = taken.get(normalizeText(word));
          if (command !== undefined) report(match.at, { word, command });
        }
      }
    }
  }
});
