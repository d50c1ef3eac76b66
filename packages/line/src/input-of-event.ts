import type { EventInput, TapCodec } from "@renga/core";
import { isPlainObject } from "./draft/is-plain-object.ts";
import type { LineEvent } from "./events/event-kind.ts";
import { textAt } from "./events/event-kind.ts";
import { eventKinds } from "./events/event-kinds.ts";

export interface InputOptions {
  /** When the webhook came, ms since epoch. */
  readonly receivedAt: number;
  /** Of the chat that the event belongs to (`chatOfEvent`). */
  readonly codec: TapCodec;
}

/** The input that an event is. `standby`: another channel has the chat, and the bot must be silent. */
export type LineInput = EventInput & { readonly id: string; readonly at: number; readonly standby?: true };

/**
 * A webhook event as the input of a conversation; its id is LINE's `webhookEventId`. An event of a type to come is kept as
 * `unknown`, a tap that was not ours as `tap.forged`: both are for the trace alone. Undefined for what is no event at all.
 */
export function inputOfEvent(event: unknown, { receivedAt, codec }: InputOptions): LineInput | undefined {
  if (!isEvent(event)) return undefined;
  const id = textAt(event, "webhookEventId");
  if (id === undefined || id === "") return undefined;
  return {
    id,
    at: receivedAt,
    ...readEvent(event, codec),
    ...(event.mode === "standby" ? { standby: true } : {}),
  };
}

/** The same without id and time. */
export function readEvent(event: LineEvent, codec: TapCodec): EventInput {
  const kind = eventKinds.find(({ fits }) => fits(event));
  const { source } = event;
  const userId = textAt(event, "source", "userId");
  return {
    kind: "event",
    type: kind?.name ?? "unknown",
    event,
    ...kind?.read?.(event, codec),
    ...(isEvent(source) ? { source } : {}),
    ...(userId === undefined ? {} : { userId }),
  };
}

function isEvent(value: unknown): value is LineEvent {
  return isPlainObject(value);
}
