import type { LintRule, OfferedQuestion } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { diagnosticAt } from "./diagnostic-at.ts";
import { certainOptions, questionsIn } from "./questions-in.ts";

const mostAs: Readonly<Record<OfferedQuestion["as"], number>> = {
  quickReply: limits.quickReplyItems.max,
  buttons: limits.buttonsActions.max,
  confirm: limits.buttonsActions.max,
  carousel: limits.carouselColumns.max,
  flex: limits.flexCarouselBubbles.max,
};

/**
 * All options fit on one page: 13 quick replies, 4 buttons, 10 columns, 12 in Flex. Others stand behind a button that leads
 * to the next page.
 *
 * ```yaml
 * menu: What would you like?
 * as: buttons
 * options: [Pasta, Pizza, Fish, Meat, Dessert]
 * ```
 */
export const optionsOnPages: LintRule = {
  code: "options-on-pages",
  check(bot, report) {
    for (const { block } of questionsIn(bot)) {
      const count = certainOptions(block.options).length;
      const most = mostAs[block.as];
      if (count <= most) continue;
      const message = `LINE shows ${most} options as ${block.as}; of these ${count} some stand on a further page`;
      report(diagnosticAt(block.options[most]?.at ?? block.at, "options-on-pages", "info", message));
    }
  },
};
