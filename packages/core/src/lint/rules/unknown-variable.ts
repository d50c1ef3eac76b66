import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Place } from "../../document/place.ts";
import type { Range } from "../../source/source.ts";
import type { Scope } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A variable that is asked for, shown in a review, set or saved is declared: under `context` of the flow, or under `user` of bot.yaml.
 *
 *     context: { party: integer }
 *     states: { ask_party: { ask: partty, prompt: How many? } }
 */
export const unknownVariable: LintRule = defineRule(
  "unknown-variable",
  ({ asks, reviews, assignments, bot }, report) => {
    const check = (at: Place | Range, scope: Scope, where: "flow" | "user" | "group", name: string): void => {
      const declared = where === "flow" ? scope.flow?.context : bot[where];
      if (declared?.has(name)) return;
      const place =
        where !== "flow"
          ? `under ${where} of bot.yaml`
          : scope.flow
            ? "under context"
            : "here: only user.… can be set outside a flow";
      const names = [...(declared?.keys() ?? [])];
      report(at, { name: where === "flow" ? name : `${where}.${name}`, where: place, near: didYouMean(name, names) });
    };
    for (const { ask, scope } of asks) check(ask.variable.at, scope, ask.variable.scope, ask.variable.name);
    for (const { review, scope } of reviews)
      for (const one of review.variables) check(one.at, scope, one.scope, one.name);
    for (const { assignment, scope } of assignments)
      check(keyOf(assignment.at), scope, assignment.scope, assignment.name);
  },
);
