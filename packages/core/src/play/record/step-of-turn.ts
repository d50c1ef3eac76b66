import type { EventInput } from "../../conversation/input.ts";
import type { Tap } from "../../conversation/tap.ts";
import { isValueObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { Chat } from "../chat.ts";
import type { Cast } from "./cast-of.ts";

/** What a user did, as a test has it: `user`, `tap`, `pick` or `event`; undefined for what a test does by itself. */
export function stepOfEvent(input: EventInput, chat: Chat, cast: Cast): ValueObject | undefined {
  if (input.tap) return input.picked === undefined ? tapStep(input.tap, chat) : { pick: input.picked };
  const { event } = input;
  if (input.type === "text" && input.text !== undefined) return { user: input.text };
  if (typeof event.type !== "string") return undefined;
  if (event.type === "message" && isValueObject(event.message)) return mediaStep(event.message);
  const said = Object.entries(event).flatMap(([key, part]): [string, Value][] =>
    OF_DELIVERY.has(key) ? [] : [[key, key === "joined" || key === "left" ? withNames(part, cast) : part]],
  );
  return { event: said.length === 1 ? event.type : Object.fromEntries(said) };
}

/** What tells one delivery of an event from another; a test makes its own. */
const OF_DELIVERY: ReadonlySet<string> = new Set([
  "deliveryContext",
  "mode",
  "replyToken",
  "source",
  "timestamp",
  "webhookEventId",
]);

/** What a test fills in by itself. */
const OF_MESSAGE: ReadonlySet<string> = new Set([
  "contentProvider",
  "id",
  "imageSet",
  "keywords",
  "markAsReadToken",
  "quoteToken",
  "stickerResourceType",
]);

function mediaStep({ type, ...body }: ValueObject): ValueObject {
  const special = Object.entries(body).filter(([key]) => !OF_MESSAGE.has(key));
  return { user: { [String(type)]: Object.fromEntries(special) } };
}

/** The label that stands on what was tapped, on the newest message that has it. */
function tapStep(tap: Tap, chat: Chat): ValueObject | undefined {
  const change = /^\$change:(.+)$/.exec(tap.option ?? "")?.[1];
  if (change !== undefined) return { tap: { change } };
  const offered = chat.transcript.findLast((sent) => sent.taps.some(({ input }) => isSameTap(input.tap, tap)));
  const found = offered?.taps.find(({ input }) => isSameTap(input.tap, tap));
  return found && { tap: found.label };
}

/** Numbers of runs and asks may differ where it is played again. */
function isSameTap(one: Tap | undefined, other: Tap): boolean {
  return (
    one !== undefined &&
    one.flow === other.flow &&
    one.state === other.state &&
    one.option === other.option &&
    one.name === other.name &&
    JSON.stringify(one.data ?? {}) === JSON.stringify(other.data ?? {})
  );
}

function withNames(part: Value, cast: Cast): Value {
  if (!isValueObject(part) || !Array.isArray(part.members)) return part;
  const members = part.members.map((one) =>
    isValueObject(one) && typeof one.userId === "string" ? (cast.named(one.userId) ?? one) : one,
  );
  return { ...part, members };
}
