import { exposedPaths } from "../../expression/exposed-paths.ts";
import type { Expression } from "../../expression/expression.ts";
import type { FreePath } from "../../expression/free-names.ts";
import type { Flow } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { showWay } from "../show-way.ts";

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
    for (const { at, expression, scope } of expressions) {
      const { flow, state, moment, known, unset, locals } = scope;
      if (!flow || (!state && moment === undefined) || !isSound(flow)) continue;
      const graph = graphOf(flow);
      if (state && !graph.isReachable(state)) continue;
      for (const { name, start, end } of readPaths(expression, flow)) {
        if (!flow.context.has(name) || name in locals || known.has(name)) continue;
        const way = unset?.has(name) ? [] : graph.wayUnset(name, scope);
        if (!way) continue;
        const range = at.document.rangeWithin(at.path, start, end);
        const place = `${range.source.name} ${range.start}`;
        if (told.has(place)) continue;
        told.add(place);
        report(range, { name, way: way.length > 1 ? `, on the way ${showWay(way)}` : "" });
      }
    }
  },
  "whole",
);

/** What an expression reads of the flow; a derived name stands for what it is made of. */
function readPaths(expression: Expression, flow: Flow, through: readonly string[] = []): readonly FreePath[] {
  return exposedPaths(expression).flatMap((path) => {
    const derived = through.includes(path.name) ? undefined : flow.derive.get(path.name);
    if (!derived) return [path];
    return readPaths(derived.expression, flow, [...through, path.name]).map((inner) => ({
      ...inner,
      start: path.start,
      end: path.end,
    }));
  });
}
