import { keyOf } from "../../diagnostics/codes.ts";
import type { Place } from "../../document/place.ts";
import { variableNameFault } from "../../expression/environment.ts";
import { givenNames } from "../names.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A variable's name is made of plain letters, digits and `_`, is no word of the expression language, and is not one of the
 * names that are always given (`event`, `text`, `user`, …). A derived name is no variable or constant as well.
 *
 *     context: { text: string, in: integer }
 */
export const reservedName: LintRule = defineRule("reserved-name", ({ variables, bot }, report) => {
  const check = (name: string, at: Place): void => {
    const why = variableNameFault(name) ?? (givenNames.includes(name) ? "is given in every expression" : undefined);
    if (why !== undefined) report(keyOf(at), { name, why });
  };
  for (const { variable, flow } of variables) {
    // `input.text` and `user.text` are read through another name; only words of the language are in the way there.
    const isBare = flow?.context.get(variable.name) === variable;
    const why = variableNameFault(variable.name);
    if (isBare) check(variable.name, variable.at);
    else if (why !== undefined) report(keyOf(variable.at), { name: variable.name, why });
  }
  for (const constants of [bot.constants, ...[...bot.flows.values()].map((flow) => flow.constants)]) {
    for (const [name, { at }] of constants) check(name, at);
  }
  for (const { byName, context, constants, derive } of bot.flows.values()) {
    for (const { block } of byName.values()) {
      if (block?.kind !== "each" || !block.each) continue;
      for (const name of [block.each.item, ...(block.each.index === undefined ? [] : [block.each.index])]) {
        const isTaken = context.has(name) || constants.has(name) || derive.has(name);
        if (isTaken) report(block.at, { name, why: "is a name of this flow already" });
        else if (givenNames.includes(name)) report(block.at, { name, why: "is given in every expression" });
      }
    }
    for (const [name, { at }] of derive) {
      const taken = context.has(name) ? "a variable" : constants.has(name) ? "a constant" : undefined;
      if (taken) report(keyOf(at), { name, why: `is ${taken} of this flow already` });
      else check(name, at);
    }
  }
});
