import { didYouMean } from "../../diagnostics/did-you-mean.ts";
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
      // Flows with a reserved name come with the language.
      if (bot.flows.has(name) || name.startsWith("$")) continue;
      report(at, { name, near: didYouMean(name, bot.flows.keys()) });
    }
  },
  "files",
);
