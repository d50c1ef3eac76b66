import type { Type } from "@renga/core";
import type { EventKind } from "./event-kind.ts";
import { boolean, integer, list, maybe, object, string } from "./types.ts";

const members = object({ members: list(object({ type: string, userId: maybe(string) })) });

/** Events that are what their type says. */
export const plainKinds: readonly EventKind[] = [
  plain("unsend", { unsend: object({ messageId: string }) }),
  plain("follow", { follow: maybe(object({ isUnblocked: boolean })) }),
  plain("unfollow"),
  plain("join"),
  plain("leave"),
  plain("memberJoined", { joined: members }),
  plain("memberLeft", { left: members }),
  plain("videoPlayComplete", { videoPlayComplete: object({ trackingId: string }) }),
  plain("activated", { chatControl: object({ expireAt: integer }) }),
  plain("deactivated"),
  plain("botSuspended"),
  plain("botResumed"),
  plain("delivery", { delivery: object({ data: string }) }),
];

function plain(name: string, fields: Readonly<Record<string, Type>> = {}): EventKind {
  return { name, fields, fits: (event) => event.type === name };
}
