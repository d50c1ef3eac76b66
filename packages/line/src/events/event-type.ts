import type { Type } from "@renga/core";
import type { EventKind } from "./event-kind.ts";
import { boolean, integer, maybe, object, oneOf, string } from "./types.ts";

const source = object({
  type: oneOf("user", "group", "room"),
  userId: maybe(string),
  groupId: maybe(string),
  roomId: maybe(string),
});

const common: Readonly<Record<string, Type>> = {
  type: string,
  mode: oneOf("active", "standby"),
  /** When it happened, in milliseconds since 1970. */
  timestamp: integer,
  webhookEventId: string,
  deliveryContext: object({ isRedelivery: boolean }),
  source: maybe(source),
};

/** The type of `event` while an event of this kind is handled. */
export function eventType(kind: EventKind): Type {
  return object({ ...common, ...kind.fields });
}
