import { exposedPaths } from "../../expression/exposed-paths.ts";
import type { Data } from "../../model/scalar.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { showWay } from "../show-way.ts";

/**
 * A flow that is called for its output has it on every way to its end: each variable in it is set by then.
 *
 *     output: { name: =name }
 *     states: { ask: { menu: Tell?, options: [{ label: No, target: $done }, Yes] }, ask_name: { ask: name, prompt: Who? } }
 */
export const outputUnset: LintRule = defineRule(
  "output-unset",
  ({ bot, calls, graphOf, isSound }, report) => {
    const called = new Set(calls.filter(({ kind }) => kind === "flow").map(({ name }) => name));
    for (const flow of bot.flows.values()) {
      if (!called.has(flow.id) || !isSound(flow)) continue;
      for (const [output, data] of flow.output) {
        for (const name of new Set(namesIn(data))) {
          const way = flow.context.has(name) ? graphOf(flow).wayUnsetAtDone(name) : undefined;
          if (way) report(data.at, { output, name, way: showWay(way) });
        }
      }
    }
  },
  "whole",
);

function namesIn(data: Data): readonly string[] {
  switch (data.kind) {
    case "expression":
      return exposedPaths(data.expression.expression).map(({ name }) => name);
    case "template":
      return data.template.template.parts.flatMap((part) =>
        typeof part === "string" ? [] : exposedPaths(part).map(({ name }) => name),
      );
    case "list":
      return data.items.flatMap(({ value }) => namesIn(value));
    case "object":
      return data.entries.flatMap(({ value }) => namesIn(value));
    default:
      return [];
  }
}
