import { keyOf } from "../../diagnostics/codes.ts";
import type { Place } from "../../document/place.ts";
import type { Data } from "../../model/scalar.ts";
import { defineRule, type LintRule } from "../rule.ts";

/** What every event of a channel may have. */
const common = ["type", "mode", "timestamp", "source", "webhookEventId", "deliveryContext", "replyToken"];

/**
 * The data of taps and of the bot's own events lies flat in `event`, beside the channel's own fields, and bears none of
 * their names.
 *
 *     $tap: pick
 *     with: { type: =kind }
 */
export const eventField: LintRule = defineRule("event-field", ({ taps, actions, bot, channel }, report) => {
  const own = new Set(common);
  const postback = channel.events.get("postback");
  const ofTaps = new Set([...common, ...(postback?.kind === "object" ? Object.keys(postback.properties) : [])]);
  const check = (at: Place, taken: ReadonlySet<string>): void => {
    const name = String(at.path.at(-1));
    if (taken.has(name)) report(keyOf(at), { name });
  };
  for (const { keys } of taps) for (const key of keys) check(key, ofTaps);
  for (const { action } of actions)
    if ("data" in action && action.kind !== "track") for (const at of keysOf(action.data)) check(at, own);
  for (const { at, data } of bot.events.values()) {
    for (const name of Object.keys(data)) check({ document: at.document, path: [...at.path, "data", name] }, own);
  }
});

function keysOf(data: Data | undefined): readonly Place[] {
  return data?.kind === "object" ? data.entries.map(({ at }) => at) : [];
}
