import { typeOfSchema } from "../../expression/type.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What is asked for can be answered: no one types an object, so a question for one offers options, or reads it by `parse`.
 *
 *     context: { slot: { type: object, properties: { time: string } } }
 *     ask_slot: { ask: slot, prompt: When? }
 */
export const unanswerable: LintRule = defineRule(
  "unanswerable",
  ({ asks, bot }, report) => {
    for (const { ask, scope } of asks) {
      const { name, scope: where, at } = ask.variable;
      const variable = where === "user" ? bot.user.get(name) : scope.flow?.context.get(name);
      if (!variable || ask.parse || ask.options.length > 0 || ask.suggest.length > 0) continue;
      const type = typeOfSchema(variable.schema, bot.types);
      const one = type.kind === "array" ? type.items : type;
      if (one.kind === "object") report(at, { name });
    }
  },
  "whole",
);
