import type { EmulatorUser, LineMessageObject } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import type { Answer } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** Sends to each of these users, all or none: the month must have room for all of them. Answers a refusal, if any. */
export function sendToAll(
  platform: Platform,
  users: readonly EmulatorUser[],
  via: "multicast" | "broadcast",
  messages: readonly LineMessageObject[],
  requestId: string,
  retryKey: string | undefined,
): Answer | undefined {
  if (!platform.quota.hasRoomFor(users.length)) return refusals.monthlyLimit();
  platform.quota.count(users.length);
  for (const { userId } of users) platform.chats.addFromBot(userId, via, messages);
  if (retryKey !== undefined) platform.retryKeys.accept(retryKey, requestId);
  return undefined;
}
