import type { CallResult, Value } from "@renga/core";
import type { RunPayload } from "../../effects/run.ts";
import type { BotFunctions } from "../../ports/bot-functions.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { turnLimits } from "../limits.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";
import { interrupted, resultOf } from "./send-request.ts";

const crashes = 5;
const largestResult = 256 * 1024;

/** Runs a function of the bot's own; its result goes back to the conversation as that of a request does. */
export async function sendRun(row: ClaimedRow, { functions }: SendPorts): Promise<RowOutcome> {
  const payload = row.payload as unknown as RunPayload;
  if (row.attempts > crashes) return resultOf(row, payload.id, interrupted);
  return resultOf(row, payload.id, await runFunction(payload, row.key, functions()));
}

async function runFunction(payload: RunPayload, key: string, functions: BotFunctions): Promise<CallResult> {
  const run = Object.hasOwn(functions, payload.function) ? functions[payload.function] : undefined;
  if (run === undefined) return failed("refused", `there is no function "${payload.function}"`);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), turnLimits.call);
  const expired = new Promise<"timeout">((resolve) => {
    limit.signal.addEventListener("abort", () => resolve("timeout"), { once: true });
  });
  try {
    const called = Promise.resolve(run(payload.with, { key, signal: limit.signal }));
    const answer = await Promise.race([called.then((value) => ({ value })), expired]);
    return answer === "timeout"
      ? failed("timeout", `no answer within ${turnLimits.call / 1_000} s`)
      : asResult(answer.value);
  } catch (error) {
    return failed("function", error instanceof Error ? error.message : "the function failed");
  } finally {
    clearTimeout(timer);
  }
}

/** As JSON has it: what a function gives back is stored with the conversation. */
function asResult(value: Value | undefined): CallResult {
  const text = JSON.stringify(value ?? null);
  if (text.length > largestResult) return failed("response", "the result is larger than 256 KiB");
  return { ok: true, body: JSON.parse(text) };
}

function failed(kind: string, message: string): CallResult {
  return { ok: false, error: { kind, message } };
}
