import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A handler of `tap.NAME` is for a tap that some message offers by `$tap: NAME`.
 *
 *     say: { text: Fruit, quickReply: [{ $tap: pick, label: Apple }] }
 *     on: { tap.pik: done }
 */
export const unknownTap: LintRule = defineRule(
  "unknown-tap",
  ({ handlers, taps }, report) => {
    const offered = new Set(taps.map(({ name }) => name));
    for (const { handler } of handlers) {
      const name = handler.event.slice("tap.".length);
      if (!handler.event.startsWith("tap.") || offered.has(name)) continue;
      const { document, path } = handler.at;
      const key = { document, path: path.slice(0, path.lastIndexOf(handler.event) + 1) };
      report(keyOf(key), { name, near: didYouMean(name, offered) });
    }
  },
  "whole",
);
