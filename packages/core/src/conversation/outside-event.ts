import { receiverToJson } from "../compile/compile-action.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import { addressOf, checkEventData } from "./address.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Address } from "./effect.ts";
import type { EventInput } from "./input.ts";

export type OutsideEvent =
  | { readonly ok: true; readonly to: Address; readonly event: EventInput }
  /** A sentence for who sent it. */
  | { readonly ok: false; readonly problem: string };

/** An event of the bot's own that comes from outside: its data held against its declaration, and whose it is. */
export function outsideEvent(bot: CompiledBot, name: string, data: ValueObject, to?: Address): OutsideEvent {
  const declared = bot.model.events.get(name);
  if (!declared) return { ok: false, problem: `the bot declares no event "${name}"` };
  const event: ValueObject = { ...data, type: name };
  try {
    checkEventData(bot.model, name, data);
    if (to) return { ok: true, to, event: { kind: "event", type: name, event } };
    if (!declared.to) return { ok: false, problem: `event "${name}" does not say whose it is; say to whom` };
    const scope = {
      lookup: (one: string): Value | undefined => (one === "event" ? event : undefined),
      now: 0,
      timeZone: bot.model.timezone,
      locale: bot.localeFor(undefined, undefined),
      random: () => 0,
    };
    const address = addressOf(receiverToJson(declared.to) as { readonly [name: string]: string }, scope);
    return { ok: true, to: address, event: { kind: "event", type: name, event } };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, problem: error.message };
    throw error;
  }
}
