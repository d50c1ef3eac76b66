import type { LintRule } from "./rule.ts";

/** The laws of the language, in the order in which they are asked. */
export const coreRules: readonly LintRule[] = [];
