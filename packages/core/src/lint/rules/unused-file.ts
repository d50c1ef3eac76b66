import { defineRule, type LintRule } from "../rule.ts";

/**
 * Every file under messages/ is used by a message.
 *
 *     messages/old.flex.json     # and no `use: messages/old.flex.json`
 */
export const unusedFile: LintRule = defineRule(
  "unused-file",
  ({ unusedFiles }, report) => {
    for (const range of unusedFiles) report(range, { name: range.source.name });
  },
  "whole",
);
