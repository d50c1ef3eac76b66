import type { LintRule } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { cleanLabel } from "../text/clean-label.ts";
import { fitsIn } from "../text/cut-text.ts";
import { diagnosticAt } from "./diagnostic-at.ts";
import { questionsIn } from "./questions-in.ts";
import { staticTexts } from "./static-texts.ts";

/**
 * A label fits on its button: 20 characters, 40 in Flex. A longer one is cut with `…`.
 *
 * ```yaml
 * options: [The whole menu with wine for the evening]
 * ```
 */
export const optionLabelTooLong: LintRule = {
  code: "option-label-too-long",
  check(bot, report) {
    for (const { block, offered } of questionsIn(bot)) {
      const { max } = block.as === "flex" ? limits.flexButtonLabel : limits.actionLabel;
      for (const { at, text } of offered.flatMap(({ label }) => staticTexts(label))) {
        if (fitsIn(cleanLabel(text), max)) continue;
        const message = `LINE shows ${max} characters of a label here; "${text}" will be cut`;
        report(diagnosticAt(at, "option-label-too-long", "warning", message));
      }
    }
  },
};
