import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { repairNames, reservedTargets } from "../reserved-targets.ts";
import { defineRule, type LintRule } from "../rule.ts";

const reserved: readonly string[] = [...reservedTargets, ...repairNames];

/**
 * A command of the bot's own leads to a flow, or to a reserved target.
 *
 *     commands: { hours: { match: [opening hours], target: opening } }
 */
export const unknownCommand: LintRule = defineRule(
  "unknown-command",
  ({ bot }, report) => {
    for (const { at, name, target } of bot.commands) {
      if (bot.flows.has(target) || reserved.includes(target)) continue;
      const place = { document: at.document, path: [...at.path, "target"] };
      report(place, { name, target, near: didYouMean(target, [...bot.flows.keys(), ...reserved]) });
    }
  },
  "files",
);
