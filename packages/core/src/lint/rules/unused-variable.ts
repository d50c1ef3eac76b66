import { keyOf } from "../../diagnostics/codes.ts";
import { fullNameOf } from "../../model/full-name.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A variable of a flow is read somewhere in it.
 *
 *     context: { date: date, note: string }      # and nothing reads `note`
 */
export const unusedVariable: LintRule = defineRule(
  "unused-variable",
  ({ bot, readsOf, reviews, isSound, isMeant }, report) => {
    const byFlow = Map.groupBy(reviews, ({ scope }) => scope.flow);
    for (const flow of bot.flows.values()) {
      if (!isSound(flow)) continue;
      const shown = (byFlow.get(flow) ?? []).flatMap(({ review }) => review.variables);
      const reads = new Set([...readsOf(flow), ...shown.map(fullNameOf)]);
      for (const { name, at } of flow.context.values())
        if (!reads.has(name) && !isMeant(name)) report(keyOf(at), { name });
      for (const { name, at } of flow.input.values())
        if (!reads.has(`input.${name}`) && !isMeant(name)) report(keyOf(at), { name: `input.${name}` });
    }
  },
  "whole",
);
