import { evaluate } from "../../expression/evaluate.ts";
import { freeNames } from "../../expression/free-names.ts";
import type { VariableSchema } from "../../expression/type.ts";
import type { Value } from "../../expression/value.ts";
import type { Data } from "../../model/scalar.ts";
import { declarationsOf } from "../declarations.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * From its least to its most a range has something in it, and a picker begins inside its own.
 *
 *     picker: { min: =today + days(60), max: =today }
 */
export const emptyRange: LintRule = defineRule("empty-range", ({ bot, asks }, report) => {
  for (const { at, schema } of declarationsOf(bot)) {
    for (const [least, most] of pairs) {
      const [from, to] = [schema[least], schema[most]];
      if (typeof from === "number" && typeof to === "number" && from > to)
        report({ document: at.document, path: [...at.path, least] }, { what: least, side: "more", other: most });
    }
  }
  for (const { ask } of asks) {
    const { min, max, initial } = ask.picker ?? {};
    const moment = (data: Data | undefined): Value | undefined => data && fixed(data, bot.timezone);
    const [from, to, first] = [moment(min), moment(max), moment(initial)];
    if (min && isAfter(from, to)) report(min.at, { what: "min", side: "later", other: "max" });
    else if (initial && isAfter(first, to)) report(initial.at, { what: "initial", side: "later", other: "max" });
    else if (initial && isAfter(from, first)) report(initial.at, { what: "initial", side: "earlier", other: "min" });
  }
});

const pairs: readonly (readonly [keyof VariableSchema, keyof VariableSchema])[] = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
];

/** A literal, or what only `today` and `now` decide, at one and the same moment. */
function fixed(data: Data, timeZone: string): Value | undefined {
  if (data.kind === "literal") return data.value;
  if (data.kind !== "expression") return undefined;
  const { expression } = data.expression;
  if (freeNames(expression).some((name) => name !== "today" && name !== "now")) return undefined;
  try {
    return evaluate(expression, { now: someTime, timeZone, locale: "en", random: () => 0, lookup: () => undefined });
  } catch {
    return undefined;
  }
}

/** 2026-06-15T12:00Z, noon of a day in the middle of a month, so that a few days more or less stay in it. */
const someTime = 1781524800000;

function isAfter(one: Value | undefined, other: Value | undefined): boolean {
  return typeof one === "string" && typeof other === "string" && one.length === other.length && one > other;
}
