import { itemSchema } from "../../answers/item-schema.ts";
import { memberSchema } from "../../answers/member-schema.ts";
import { normalizeText } from "../../answers/normalize.ts";
import { readAnswer } from "../../answers/read-answer.ts";
import { checkValue } from "../../expression/check-value.ts";

import type { Value } from "../../expression/value.ts";
import type { AskBlock } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { staticText } from "../static-text.ts";

/**
 * What an option of a question gives is an answer that the question takes.
 *
 *     context: { party: { type: integer, maximum: 8 } }
 *     states: { ask_party: { ask: party, prompt: How many?, suggest: [2, 12] } }
 */
export const optionType: LintRule = defineRule("option-type", ({ options, bot }, report) => {
  for (const { option, ask, scope } of options) {
    if (!ask || option.target || option.action || option.uri || option.each) continue;
    const { name } = ask.variable;
    const variable = ask.variable.scope === "user" ? bot.user.get(name) : scope.flow?.context.get(name);
    if (!variable) continue;
    // Of a list each answer gives an item.
    const schema =
      ask.from === "everyone"
        ? memberSchema(variable.schema, bot.types)
        : (itemSchema(variable.schema, bot.types) ?? variable.schema);
    const check = (value: Value, text: string): void => {
      const why = checkValue(value, schema, bot.types);
      if (why !== undefined) report(option.value?.at ?? option.at, { text, name, why });
    };
    if (option.value) {
      if (option.value.kind === "literal") check(option.value.value, JSON.stringify(option.value.value));
      continue;
    }
    // `parse` makes of a text whatever it likes.
    if (ask.parse) continue;
    for (const locale of bot.locales) {
      const text = staticText(option.label, locale);
      if (text === undefined || isSkip(text, ask, locale)) continue;
      const answer = readAnswer(text, schema, {
        now: 0,
        timeZone: bot.timezone,
        locale,
        locales: bot.locales,
        types: bot.types,
      });
      if (answer) continue;
      report(option.at, { text: JSON.stringify(text), name, why: "does not take it; give it a value" });
      break;
    }
  }
});

/** A label that is a word of `skip` leaves the variable unset. */
function isSkip(text: string, ask: AskBlock, locale: string): boolean {
  return ask.skip.some((word) => normalizeText(staticText(word, locale) ?? "") === normalizeText(text));
}
