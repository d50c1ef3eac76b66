import type { LinkTokenPayload } from "../../effects/link-token.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import type { LineRefusal } from "../../ports/line-content.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";
import { resultOf } from "./send-request.ts";

const attempts = 3;

/** Asks LINE for a link token; one that nobody heard of dies by itself. */
export async function sendLinkToken(row: ClaimedRow, { line }: SendPorts): Promise<RowOutcome> {
  const { id, user } = row.payload as unknown as LinkTokenPayload;
  const answer = await line.linkToken(user);
  if (answer.kind === "issued") return resultOf(row, id, { ok: true, body: { linkToken: answer.linkToken } });
  if (isPassing(answer) && row.attempts < attempts) return { do: "retry", delay: 1_000 };
  return resultOf(row, id, { ok: false, error: answer });
}

/** Whether it may go better a little later. */
export function isPassing(refusal: LineRefusal): boolean {
  return refusal.kind !== "status" || refusal.status >= 500 || refusal.status === 429;
}
