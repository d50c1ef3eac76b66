import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * `put`, `take`, `get` and `list` name one of the bot's `tables`.
 *
 *     look: { get: seat, key: =code }
 */
export const unknownTable: LintRule = defineRule("unknown-table", ({ tables, bot }, report) => {
  for (const { at, use } of tables) {
    if (bot.tables.has(use.table)) continue;
    report(at, { name: use.table, near: didYouMean(use.table, bot.tables.keys()) });
  }
});
