import type { LintRule } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { diagnosticAt } from "./diagnostic-at.ts";
import { isCounted, questionsIn } from "./questions-in.ts";

/**
 * A question asked as `confirm` has two options. LINE takes no other number: then it is sent as `buttons`.
 *
 * ```yaml
 * menu: Shall we book it?
 * as: confirm
 * options: [Yes, No, Later]
 * ```
 */
export const confirmNeedsTwo: LintRule = {
  code: "confirm-needs-two",
  check(bot, report) {
    for (const { block, offered } of questionsIn(bot)) {
      const wanted = limits.confirmActions.max;
      // Without options of its own, a question of yes and no, or of an enum, offers those.
      if (block.as !== "confirm" || !isCounted(offered) || offered.length === 0 || offered.length === wanted) continue;
      const message = `"confirm" has ${wanted} options, not ${offered.length}; this will be sent as "buttons"`;
      report(diagnosticAt(offered[wanted]?.at ?? block.at, "confirm-needs-two", "warning", message));
    }
  },
};
