import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Place } from "../../document/place.ts";
import type { Scope } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

type Where = "flow" | "user" | "group";

/**
 * A variable that is asked for, shown in a review, set or saved is declared: under `context` of the flow, or under `user` of bot.yaml.
 *
 *     context: { party: integer }
 *     states: { ask_party: { ask: partty, prompt: How many? } }
 */
export const unknownVariable: LintRule = defineRule(
  "unknown-variable",
  ({ asks, reviews, assignments, bot }, report) => {
    const check = (at: Place, part: "key" | "value", scope: Scope, where: Where, name: string): void => {
      const declared = where === "flow" ? scope.flow?.context : bot[where];
      if (declared?.has(name)) return;
      const place =
        where !== "flow"
          ? `under ${where} of bot.yaml`
          : scope.flow
            ? "under context"
            : "here: only user.… can be set outside a flow";
      const names = [...(declared?.keys() ?? [])];
      // Looked for only now: places are not read before somebody asks for one.
      const range = part === "key" ? keyOf(at) : at;
      report(range, {
        name: where === "flow" ? name : `${where}.${name}`,
        where: place,
        near: didYouMean(name, names),
      });
    };
    for (const { ask, scope } of asks) check(ask.variable.at, "value", scope, ask.variable.scope, ask.variable.name);
    for (const { review, scope } of reviews)
      for (const one of review.variables) check(one.at, "value", scope, one.scope, one.name);
    for (const { assignment, scope } of assignments)
      check(assignment.at, "key", scope, assignment.scope, assignment.name);
  },
);
