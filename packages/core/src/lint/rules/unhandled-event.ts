import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Place } from "../../document/place.ts";
import type { Action } from "../../model/action.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * An event that a flow schedules or raises is handled somewhere: under `on` of a flow or of the bot, or by a trigger.
 *
 *     entry: { schedule: { in: 1d, event: booking.remnd } }
 *     on: { booking.remind: { say: See you tomorrow! } }
 */
export const unhandledEvent: LintRule = defineRule(
  "unhandled-event",
  ({ actions, handlers }, report) => {
    const handled = new Set(handlers.map(({ handler }) => handler.event));
    for (const { action } of actions) {
      const makes = action.kind === "schedule" || action.kind === "raise" || action.kind === "sendTo";
      if (!makes || handled.has(action.event)) continue;
      report(placeOfEvent(action), { name: action.event, near: didYouMean(action.event, handled) });
    }
  },
  "whole",
);

function placeOfEvent({ at, kind }: Action): Place {
  const short = { document: at.document, path: [...at.path, kind] };
  return at.document.textOf(short.path) === undefined ? { ...short, path: [...short.path, "event"] } : short;
}
