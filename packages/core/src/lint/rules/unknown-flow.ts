import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { repairNames } from "../reserved-targets.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A flow that is called, or allowed to interrupt, exists.
 *
 *     book: { call: reservatoin }
 */
export const unknownFlow: LintRule = defineRule(
  "unknown-flow",
  ({ calls, flowNames, bot }, report) => {
    const named = [...calls.filter(({ kind }) => kind === "flow"), ...flowNames];
    for (const { at, name } of named) {
      if (bot.flows.has(name) || repairNames.includes(name)) continue;
      report(at, { name, near: didYouMean(name, [...bot.flows.keys(), ...repairNames]) });
    }
  },
  "files",
);
