import type { LintRule } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { diagnosticAt } from "./diagnostic-at.ts";
import { certainOptions, questionsIn } from "./questions-in.ts";

/**
 * A question suggests no more than LINE's 13 quick replies: those beyond are never seen.
 *
 * ```yaml
 * ask: party
 * suggest: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
 * ```
 */
export const tooManySuggestions: LintRule = {
  code: "too-many-suggestions",
  check(bot, report) {
    for (const { block } of questionsIn(bot)) {
      if (block.kind !== "ask" || block.as !== "quickReply") continue;
      const suggested = certainOptions(block.suggest);
      const most = limits.quickReplyItems.max;
      const beyond = suggested[most];
      if (beyond === undefined) continue;
      const message = `LINE shows ${most} quick replies; of these ${suggested.length} suggestions the rest is left out`;
      report(diagnosticAt(beyond.at, "too-many-suggestions", "warning", message));
    }
  },
};
