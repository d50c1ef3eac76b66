import type { LintRule } from "@renga/core";

/** The laws of LINE, in the order of asking. */
export const lineRules: readonly LintRule[] = [];
