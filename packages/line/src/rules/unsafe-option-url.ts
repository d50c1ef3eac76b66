import type { Data, LintRule } from "@renga/core";
import { diagnosticAt } from "./diagnostic-at.ts";
import { questionsIn } from "./questions-in.ts";
import { staticTextsOf } from "./static-texts.ts";

/**
 * The image of an option has an address that begins with `https://`, its link one with `https`, `http`, `tel` or `line`; LINE
 * refuses a message with any other.
 *
 * ```yaml
 * options: [{ label: Pasta, image: http://example.com/pasta.jpg }]
 * ```
 */
export const unsafeOptionUrl: LintRule = {
  code: "unsafe-option-url",
  check(bot, report) {
    const judge = (data: Data | undefined, form: RegExp, law: string) => {
      for (const { at, text } of data === undefined ? [] : staticTextsOf(data)) {
        if (form.test(text)) continue;
        const message = `${law}; LINE would refuse "${text}"`;
        report(diagnosticAt(at, "unsafe-option-url", "error", message));
      }
    };
    for (const { offered } of questionsIn(bot)) {
      for (const { image, uri } of offered) {
        judge(image, /^https:\/\//i, 'the address of an image begins with "https://"');
        judge(uri, /^(?:https?:\/\/|line:\/\/|tel:)/i, 'a link begins with "https://", "http://", "tel:" or "line://"');
      }
    }
  },
};
