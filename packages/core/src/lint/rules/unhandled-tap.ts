import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A tap that a message offers is handled somewhere: under `on` of a flow or of the bot, or by a trigger.
 *
 *     say: { text: Fruit, quickReply: [{ $tap: pick, label: Apple }] }
 */
export const unhandledTap: LintRule = defineRule(
  "unhandled-tap",
  ({ handlers, taps }, report) => {
    const events = handlers.map(({ handler }) => handler.event).filter((event) => event.startsWith("tap."));
    const handled = new Set(events.map((event) => event.slice("tap.".length)));
    for (const { at, name } of taps) if (!handled.has(name)) report(at, { name, near: didYouMean(name, handled) });
  },
  "whole",
);
