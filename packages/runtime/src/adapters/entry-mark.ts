import { hash } from "node:crypto";
import type { ChatId } from "../ports/conversation-store.ts";

/**
 * What is remembered of an entry for 96 hours, so that it is taken once: 24 characters whatever the lengths of the
 * ids, and after a chat was forgotten nothing that names it.
 */
export function entryMark(chat: ChatId, id: string): string {
  return hash("sha256", `${chat.length}:${chat}${id}`, "base64url").slice(0, 24);
}

/**
 * The same, for stores that keep marks in the order of their text. LINE's event ids end in a ULID, which begins with
 * the time: with that in front, marks of one time lie side by side instead of all over the file.
 */
export function orderedEntryMark(chat: ChatId, id: string): string {
  const time = /([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}$/.exec(id)?.[1] ?? "";
  return time + entryMark(chat, id);
}
