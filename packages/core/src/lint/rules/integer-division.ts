import { reportFaults } from "../expression-faults.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Where two whole numbers are divided, what becomes of the rest is said: rounded, or one of them made a number.
 *
 *     say: "Each pays {{ total / party }}"
 */
export const integerDivision: LintRule = defineRule("integer-division", (facts, report) =>
  reportFaults(facts, ["integer-division"], report),
);
