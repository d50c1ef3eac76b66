import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A command of the bot's own leads to a flow, or to a reserved target.
 *
 *     commands: { hours: { match: [opening hours], target: opening } }
 */
export const unknownCommand: LintRule = defineRule(
  "unknown-command",
  ({ bot }, report) => {
    for (const { at, name, target } of bot.commands) {
      if (bot.flows.has(target) || target.startsWith("$")) continue;
      report(at, { name, target, near: didYouMean(target, bot.flows.keys()) });
    }
  },
  "files",
);
