import { checkValue } from "../../expression/check-value.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A default, or a literal that a variable is set to, fits the variable's declaration.
 *
 *     context: { party: { type: integer, maximum: 8, default: 9 } }
 */
export const defaultType: LintRule = defineRule("default-type", ({ variables, assignments, bot }, report) => {
  for (const { variable } of variables) {
    const { at, name, schema, default: value } = variable;
    const why = value === undefined ? undefined : checkValue(value, schema, bot.types);
    if (why !== undefined) report({ document: at.document, path: [...at.path, "default"] }, { name, why });
  }
  for (const { assignment, scope } of assignments) {
    const { value, name } = assignment;
    const variable = assignment.scope === "user" ? bot.user.get(name) : scope.flow?.context.get(name);
    const why = variable && value.kind === "literal" ? checkValue(value.value, variable.schema, bot.types) : undefined;
    if (why !== undefined) report(value.at, { name, why });
  }
});
