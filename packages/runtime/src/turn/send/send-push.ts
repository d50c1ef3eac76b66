import { postEntryId, pushedEntryId } from "../../keys.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { lineMessages } from "../../ports/messenger.ts";
import { controlBody } from "../advance-entries.ts";
import type { PushReport } from "../draft.ts";
import type { PushPayload } from "../plan-messages.ts";
import { afterPush, beforePush } from "./after-push.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";
import { withSent } from "./with-sent.ts";

export async function sendPush(row: ClaimedRow, ports: SendPorts): Promise<RowOutcome> {
  const { clock, messenger, breaker, ids } = ports;
  const { to, messages, fallback, report } = row.payload as unknown as PushPayload;
  const { attempts, firstAttemptAt, key } = row;
  const push = { attempts, firstAttemptAt, now: clock.now(), chance: ids.seed() };
  const early = beforePush(push);
  if (early !== undefined) return reported(early, row, report);
  if (!ports.mayPush()) return reported({ do: "done", note: "budget-spent" }, row, report, "not-allowed");
  if (breaker.isOpen(push.now)) return afterPush(push, { kind: "unauthorized", status: 401 });
  const answer = await messenger.push({ to, messages: lineMessages(messages) }, key);
  const now = clock.now();
  breaker.heard(answer, now);
  const outcome = afterPush({ ...push, now }, answer);
  if (outcome.do === "dead") return reported(outcome, row, report);
  if (outcome.do === "done" && fallback !== true) return withSent(outcome, row, answer);
  if (outcome.do !== "done") return outcome;
  const body = controlBody({ type: "pushed" });
  return { do: "done", accept: { id: pushedEntryId(key), kind: "control", body } };
}

/** A push of another conversation's that comes to nothing is told in this chat, whose turn tells that conversation. */
function reported(outcome: RowOutcome, { key }: ClaimedRow, report: PushReport | undefined, why?: string): RowOutcome {
  if (report === undefined || outcome.do === "retry") return outcome;
  const kind = why ?? (outcome.do === "dead" ? outcome.reason : "refused");
  const body = controlBody({ type: "pushDead", report, kind });
  return { ...outcome, accept: { id: postEntryId(key), kind: "control", body } };
}
