import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A `richMenu` action names one of the files of `richmenus/`, by its `richMenu`.
 *
 *     entry: { richMenu: checkuot }
 */
export const unknownRichMenu: LintRule = defineRule(
  "unknown-rich-menu",
  ({ actions, bot }, report) => {
    const names = bot.richMenus.map(({ name }) => name);
    for (const { action } of actions) {
      if (action.kind !== "richMenu" || action.menu === null || names.includes(action.menu)) continue;
      const at = { document: action.at.document, path: [...action.at.path, "richMenu"] };
      report(at, { name: action.menu, near: didYouMean(action.menu, names) });
    }
  },
  "files",
);
