import { hash } from "node:crypto";
import type { ChatId } from "../ports/conversation-store.ts";

/**
 * What is remembered of an entry for 96 hours, so that it is taken once: 24 characters whatever the lengths of the
 * ids, and after a chat was forgotten nothing that names it.
 */
export function entryMark(chat: ChatId, id: string): string {
  return hash("sha256", `${chat.length}:${chat}${id}`, "base64url").slice(0, 24);
}
