import type { ChatId, EmulatorGroup } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import { ulid } from "../platform/ulid.ts";
import type { LineEvent } from "../platform/webhooks.ts";

/** The action cannot be done; the sentence says why. */
export interface RefusedAction {
  readonly refused: string;
}

/** An event of now. */
export function plainEvent(platform: Platform, type: string, fields: object): LineEvent {
  const { clock, ids } = platform.ports;
  const timestamp = clock.now();
  return {
    type,
    mode: "active",
    timestamp,
    webhookEventId: ulid(timestamp, ids),
    deliveryContext: { isRedelivery: false },
    ...fields,
  };
}

/** One that the bot can answer by its reply token. */
export function replyableEvent(
  platform: Platform,
  chatId: ChatId,
  type: string,
  source: object,
  fields: object,
): LineEvent {
  return plainEvent(platform, type, { source, replyToken: platform.replyTokens.issue(chatId), ...fields });
}

/** Where an event of a group comes from; of a member's doing also from whom. */
export function groupSource({ kind, groupId }: EmulatorGroup, userId?: string): object {
  const by = userId === undefined ? {} : { userId };
  return kind === "group" ? { type: "group", groupId, ...by } : { type: "room", roomId: groupId, ...by };
}
