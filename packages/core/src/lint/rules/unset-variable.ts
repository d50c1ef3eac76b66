import type { Expression } from "../../expression/expression.ts";
import { type FreePath, freePaths, namesSetWhenTrue } from "../../expression/free-names.ts";
import type { Flow } from "../../model/flow.ts";
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
      for (const { name, start, end } of readPaths(expression, flow)) {
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

/** What an expression reads of the flow; a derived name stands for what it is made of. */
function readPaths(expression: Expression, flow: Flow, through: readonly string[] = []): readonly FreePath[] {
  return freePaths(expression).flatMap((path) => {
    const derived = through.includes(path.name) ? undefined : flow.derive.get(path.name);
    if (!derived) return [path];
    return readPaths(derived.expression, flow, [...through, path.name])
      .filter(({ name }) => !isOnlyAsked(derived.source, name))
      .map((inner) => ({ ...inner, start: path.start, end: path.end }));
  });
}

/** An expression that asks whether the variable has a value is made for the case that it has none. */
function isOnlyAsked(source: string, name: string): boolean {
  return [`isSet(${name})`, `unset(${name})`, `${name} == null`, `${name} != null`].some((test) =>
    source.includes(test),
  );
}
