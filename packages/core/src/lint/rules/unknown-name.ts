import type { ExpressionFaultCode } from "../../expression/fault.ts";
import { reportFaults } from "../expression-faults.ts";
import { defineRule, type LintRule } from "../rule.ts";

const codes: readonly ExpressionFaultCode[] = ["unknown-name", "unknown-field", "unknown-function"];

/**
 * A name in an expression is a variable, a constant, or one that is given; a field is one of its type; a function is one
 * of the language.
 *
 *     context: { party: integer }
 *     states: { done: { say: "For {{ pary }}" } }
 */
export const unknownName: LintRule = defineRule("unknown-name", (facts, report) => reportFaults(facts, codes, report));
