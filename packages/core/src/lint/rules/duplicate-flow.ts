import { defineRule, type LintRule } from "../rule.ts";

/**
 * No two flows of a bot have one name.
 *
 *     # flows/a.flow.yaml        # flows/b.flow.yaml
 *     flow: order                flow: order
 */
export const duplicateFlow: LintRule = defineRule("duplicate-flow", ({ bot }, report) => {
  for (const { at, id, first } of bot.duplicates) {
    const name = { document: at.document, path: at.path.length === 0 ? ["flow"] : at.path };
    const related = [
      {
        range: first.at.document.rangeOf(first.at.path.length === 0 ? ["flow"] : first.at.path, "key"),
        message: "the first one",
      },
    ];
    report(name, { name: id }, related);
  }
});
