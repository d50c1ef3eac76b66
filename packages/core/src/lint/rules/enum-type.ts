import { checkValue } from "../../expression/check-value.ts";
import { declarationsOf } from "../declarations.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Each value of an `enum` keeps the rest of its declaration; otherwise it could never be answered.
 *
 *     context: { size: { type: string, enum: [s, xl], maxLength: 1 } }
 */
export const enumType: LintRule = defineRule("enum-type", ({ bot }, report) => {
  for (const { at, schema } of declarationsOf(bot)) {
    const { enum: values, ...rest } = schema;
    for (const [index, value] of (values ?? []).entries()) {
      const why = checkValue(value, rest, bot.types);
      if (why !== undefined)
        report({ document: at.document, path: [...at.path, "enum", index] }, { value: JSON.stringify(value), why });
    }
  }
});
