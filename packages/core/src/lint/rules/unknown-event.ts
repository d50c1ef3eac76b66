import { keyOf } from "../../diagnostics/codes.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Place } from "../../document/place.ts";
import { isRepairHandler } from "../../model/read-repair.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What stands under `on` or `triggers` is an event of the channel, one of the bot's own (declared under `events`, or made
 * by a `schedule` or a `raise`), `tap.NAME`, `request.ID.done`, `request.ID.failed`, or `error.*`.
 *
 *     on: { folow: { call: welcome } }
 */
export const unknownEvent: LintRule = defineRule("unknown-event", ({ handlers, bot, channel }, report) => {
  const known = new Set([...channel.events.keys(), ...channel.families.keys(), ...bot.events.keys()]);
  const told = new Set<string>();
  for (const { handler } of handlers) {
    const { at, event } = handler;
    if (isRepairHandler(handler)) continue;
    if (known.has(event) || /^(?:tap\..+|request\..+\.(?:done|failed)|push\..+\.failed|error\..+)$/.test(event))
      continue;
    const key = eventKey(at, event);
    const place = `${key.document.name} ${key.path.join(" ")}`;
    if (told.has(place)) continue;
    told.add(place);
    report(keyOf(key), { name: event, near: didYouMean(event, known) });
  }
});

/** The event's key, also when the handler is one of a list under it. */
function eventKey({ document, path }: Place, event: string): Place {
  return { document, path: path.slice(0, path.lastIndexOf(event) + 1) };
}
