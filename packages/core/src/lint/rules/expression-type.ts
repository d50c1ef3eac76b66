import type { ExpressionFaultCode } from "../../expression/fault.ts";
import { reportFaults } from "../expression-faults.ts";
import { defineRule, type LintRule } from "../rule.ts";

const codes: readonly ExpressionFaultCode[] = [
  ...(["wrong-type", "wrong-arguments", "wrong-pattern", "use-match-text", "never-equal"] as const),
];

/**
 * An expression's parts fit together, and its value fits the place where it stands.
 *
 *     context: { party: integer }
 *     states: { ask_more: { always: { guard: party + 1, target: $done } } }
 */
export const expressionType: LintRule = defineRule("expression-type", (facts, report) =>
  reportFaults(facts, codes, report),
);
