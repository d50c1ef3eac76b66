import type { Address } from "@renga/core";
import type { PostPayload } from "../../effects/post.ts";
import { type ChatOfConversation, chatOfAddress, chatOfConversation, postEntryId } from "../../keys.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { type Control, controlBody } from "../advance-entries.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";

/** Puts something into another chat's mailbox, under an id made of the row's: however often it is tried, it is there once. */
export async function sendPost(row: ClaimedRow, { store }: SendPorts): Promise<RowOutcome> {
  const { to, body } = row.payload as unknown as PostPayload;
  const receiver = await receiverOf(to, store);
  if (receiver === undefined) return { do: "done", note: "nobody" };
  const { chat, member } = receiver;
  const control = member === undefined ? body : forMember(body, member);
  await store.accept([{ chat, entries: [{ id: postEntryId(row.key), kind: "control", body: controlBody(control) }] }]);
  return { do: "done" };
}

/** A row of a table leads to the conversation that put it; undefined where there is none. */
export async function receiverOf(to: Address, store: SendPorts["store"]): Promise<ChatOfConversation | undefined> {
  if (!("table" in to)) return chatOfAddress(to);
  const answer = await store.table({ do: "get", table: to.table, key: to.key });
  return answer.kind === "row" && answer.row !== null ? chatOfConversation(answer.row.owner) : undefined;
}

export function forMember(body: Control, member: string): Control {
  return body.type === "event" ? { ...body, event: { ...body.event, member } } : body;
}
