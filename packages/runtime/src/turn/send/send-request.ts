import type { CallResult } from "@renga/core";
import type { RequestPayload } from "../../effects/request.ts";
import { resultEntryId } from "../../keys.ts";
import type { ClaimedRow, Json } from "../../ports/conversation-store.ts";
import type { CallFault, RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";

/** Attempts nobody has reported on, because the process died meanwhile. */
const crashes = 5;

/** One attempt at a request. Its result goes back to the conversation, in the same step that takes the row away. */
export async function sendRequest(row: ClaimedRow, { services }: SendPorts): Promise<RowOutcome> {
  const payload = row.payload as unknown as RequestPayload;
  const { id, operation, accept } = payload;
  const failures = payload.failures ?? 0;
  if (row.attempts - failures > crashes) return resultOf(row, id, interrupted, faultOf(operation, interrupted));
  const attempt = await services.call({ operation, with: payload.with, accept, key: row.key, failures });
  if (attempt.kind === "result") return resultOf(row, id, attempt.result, faultOf(operation, attempt.result));
  const failed: RequestPayload = { ...payload, failures: failures + 1 };
  return { do: "retry", delay: attempt.delay, replace: { kind: "request", payload: failed as unknown as Json } };
}

export const interrupted: CallResult = { ok: false, error: { kind: "network", message: "interrupted too often" } };

/** Undefined: the call has succeeded. */
export function faultOf(service: string, result: CallResult): CallFault | undefined {
  if (result.ok) return undefined;
  const { kind, status } = result.error;
  return { service, code: kind, ...(status === undefined ? {} : { status }) };
}

export function resultOf(row: ClaimedRow, call: string, result: CallResult, fault?: CallFault): RowOutcome {
  const told = fault === undefined ? {} : { fault };
  const body = { call, result, ...told } as unknown as Json;
  return { do: "done", accept: { id: resultEntryId(row.key), kind: "result", body }, ...told };
}
