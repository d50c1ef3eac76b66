import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A function that a flow runs is declared under `functions` of bot.yaml.
 *
 *     book: { run: createBoking, onError: sorry }
 */
export const unknownFunction: LintRule = defineRule("unknown-function", ({ calls, bot }, report) => {
  for (const { at, kind, name } of calls) {
    if (kind === "run" && !bot.functions.has(name)) report(at, { name, near: didYouMean(name, bot.functions.keys()) });
  }
});
