import { sentEntryId } from "../../keys.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import type { SendAnswer } from "../../ports/messenger.ts";
import { controlBody } from "../advance-entries.ts";
import type { RowOutcome } from "./row-outcome.ts";

/** In a group it is remembered what the bot said, so that a reply to it is known to be for the bot. */
export function withSent(outcome: RowOutcome, { chat, key }: ClaimedRow, answer: SendAnswer): RowOutcome {
  if (outcome.do !== "done" || answer.kind !== "accepted" || chat.startsWith("u:") || !answer.ids?.length)
    return outcome;
  const body = controlBody({ type: "sent", ids: answer.ids });
  return { ...outcome, accept: { id: sentEntryId(key), kind: "control", body } };
}
