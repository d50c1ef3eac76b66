import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { lineMessages } from "../../ports/messenger.ts";
import type { ReplyPayload } from "../plan-messages.ts";
import { afterReply, beforeReply } from "./after-reply.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";
import { withSent } from "./with-sent.ts";

export async function sendReply(row: ClaimedRow, ports: SendPorts): Promise<RowOutcome> {
  const { clock, messenger, breaker, onAmbiguousReply } = ports;
  const payload = row.payload as unknown as ReplyPayload;
  const reply = { payload, attempts: row.attempts, now: clock.now() };
  const early = beforeReply(reply, onAmbiguousReply);
  if (early !== undefined) return early;
  if (breaker.isOpen(reply.now)) return afterReply(reply, { kind: "unauthorized", status: 401 }, onAmbiguousReply);
  const answer = await messenger.reply({ replyToken: payload.token, messages: lineMessages(payload.messages) });
  const now = clock.now();
  breaker.heard(answer, now);
  return withSent(afterReply({ ...reply, now }, answer, onAmbiguousReply), row, answer);
}
