import { pushedEntryId } from "../../keys.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { lineMessages } from "../../ports/messenger.ts";
import { controlBody } from "../advance-entries.ts";
import type { PushPayload } from "../plan-messages.ts";
import { afterPush, beforePush } from "./after-push.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";

export async function sendPush(row: ClaimedRow, ports: SendPorts): Promise<RowOutcome> {
  const { clock, messenger, breaker, ids } = ports;
  const { to, messages, fallback } = row.payload as unknown as PushPayload;
  const { attempts, firstAttemptAt, key } = row;
  const push = { attempts, firstAttemptAt, now: clock.now(), chance: ids.seed() };
  const early = beforePush(push);
  if (early !== undefined) return early;
  if (!ports.mayPush()) return { do: "done", note: "budget-spent" };
  if (breaker.isOpen(push.now)) return afterPush(push, { kind: "unauthorized", status: 401 });
  const answer = await messenger.push({ to, messages: lineMessages(messages) }, key);
  const now = clock.now();
  breaker.heard(answer, now);
  const outcome = afterPush({ ...push, now }, answer);
  if (outcome.do !== "done" || fallback !== true) return outcome;
  const body = controlBody({ type: "pushed" });
  return { do: "done", accept: { id: pushedEntryId(key), kind: "control", body } };
}
