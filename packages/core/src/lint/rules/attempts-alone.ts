import type { Place } from "../../document/place.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * `attempts` says after how many wrong answers, and `onFailed` where it goes then: neither does anything without the other.
 *
 *     ask_party: { ask: party, prompt: How many?, attempts: 3 }
 */
export const attemptsAlone: LintRule = defineRule(
  "attempts-alone",
  ({ questions, bot }, report) => {
    for (const { block, scope } of questions) {
      const at = (key: string): Place => ({ document: block.at.document, path: [...block.at.path, key] });
      if (block.attempts !== undefined && !block.onFailed)
        report(at("attempts"), { key: "attempts", other: "onFailed" });
      const attempts = block.attempts ?? scope.flow?.attempts ?? bot.defaults.attempts;
      if (block.onFailed && attempts === undefined) report(block.onFailed.at, { key: "onFailed", other: "attempts" });
    }
  },
  "whole",
);
