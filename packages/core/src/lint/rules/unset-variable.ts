import { freePaths, namesSetWhenTrue } from "../../expression/free-names.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A variable that is read has a value by then on every way there: from its default, a question, a `set`, or a guard that
 * asks (`isSet(date)`, `date != null`).
 *
 *     context: { date: date }
 *     states: { hello: { say: "See you on {{ date }}" } }
 */
export const unsetVariable: LintRule = defineRule(
  "unset-variable",
  ({ expressions, graphOf, isSound }, report) => {
    const told = new Set<string>();
    for (const { at, expression, scope, expected } of expressions) {
      const { flow, state, known, locals } = scope;
      if (!flow || !state || !isSound(flow) || !graphOf(flow).isReachable(state)) continue;
      const set = graphOf(flow).setAt(state);
      // What a guard asks for first is set in the rest of it.
      const asked = new Set(expected?.kind === "boolean" ? namesSetWhenTrue(expression) : []);
      for (const { name, start, end } of freePaths(expression)) {
        if (!flow.context.has(name) || name in locals || set.has(name) || known.has(name) || asked.has(name)) continue;
        if (isOnlyAsked(expression.source, name)) continue;
        const range = at.document.rangeWithin(at.path, start, end);
        const place = `${range.source.name} ${range.start}`;
        if (told.has(place)) continue;
        told.add(place);
        report(range, { name });
      }
    }
  },
  "whole",
);

/** An expression that asks whether the variable has a value is made for the case that it has none. */
function isOnlyAsked(source: string, name: string): boolean {
  return [`isSet(${name})`, `unset(${name})`, `${name} == null`, `${name} != null`].some((test) =>
    source.includes(test),
  );
}
