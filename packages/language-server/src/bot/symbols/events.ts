import type { Place } from "@renga/core";
import type { BotSymbol, Collector } from "../bot-symbol.ts";
import { inTests, timersIn } from "./in-tests.ts";

/** The bot's own events: declared (or made by the first that schedules or raises them), handled, raised, sent by tests. */
export const events: Collector = ({ bot, facts, documents }, note) => {
  const use = (name: string, at: Place, part: "key" | "value"): void => {
    if (bot.events.has(name)) note({ symbol: eventSymbol(name), isDeclaration: false, at, part });
  };
  for (const [name, { at }] of bot.events) {
    const isDeclared = at.path.at(-1) === name;
    if (isDeclared) note({ symbol: eventSymbol(name), isDeclaration: true, at, part: "key" });
  }
  for (const { handler } of facts.handlers) {
    const { document, path } = handler.at;
    use(handler.event, { document, path: path.slice(0, path.lastIndexOf(handler.event) + 1) }, "key");
  }
  for (const { action } of facts.actions) {
    if (action.kind !== "schedule" && action.kind !== "raise") continue;
    const { document, path } = action.at;
    const at = [[action.kind, "event"], [action.kind]]
      .map((steps) => ({ document, path: [...path, ...steps] }))
      .find((place) => document.textOf(place.path) === action.event);
    if (at) use(action.event, at, "value");
  }
  for (const { event, expected } of inTests(documents)) {
    const timers = timersIn(expected).map((timer) => (timer.isObject() ? timer.get("event") : timer));
    for (const at of [event?.isObject() ? event.get("type") : event, ...timers])
      if (at) use(at.text() ?? "", at, "value");
  }
};

function eventSymbol(name: string): BotSymbol {
  return { kind: "event", name, id: `event ${name}` };
}
