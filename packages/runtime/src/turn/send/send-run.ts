import type { CallResult, Value } from "@renga/core";
import type { RunPayload } from "../../effects/run.ts";
import type { BotFunctions } from "../../ports/bot-functions.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { turnLimits } from "../limits.ts";
import { placeOf } from "./place-of.ts";
import type { CallFault, RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";
import { faultOf, interrupted, resultOf } from "./send-request.ts";

const crashes = 5;
const largestResult = 256 * 1024;

/** Runs a function of the bot's own; its result goes back to the conversation as that of a request does. */
export async function sendRun(row: ClaimedRow, { functions }: SendPorts): Promise<RowOutcome> {
  const payload = row.payload as unknown as RunPayload;
  const { result, thrown } =
    row.attempts > crashes ? { result: interrupted } : await runFunction(payload, row.key, functions());
  const fault = faultOf(payload.function, result);
  return resultOf(row, payload.id, result, fault && thrown ? { ...fault, ...thrown } : fault);
}

interface Ran {
  readonly result: CallResult;
  readonly thrown?: Pick<CallFault, "code" | "place">;
}

async function runFunction(payload: RunPayload, key: string, functions: BotFunctions): Promise<Ran> {
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
    return {
      ...failed("function", error instanceof Error ? error.message : "the function failed"),
      thrown: ofError(error),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** As JSON has it: what a function gives back is stored with the conversation. */
function asResult(value: Value | undefined): Ran {
  const text = JSON.stringify(value ?? null);
  if (text.length > largestResult) return failed("response", "the result is larger than 256 KiB");
  return { result: { ok: true, body: JSON.parse(text) } };
}

function failed(kind: string, message: string): Ran {
  return { result: { ok: false, error: { kind, message } } };
}

/** What a log may tell of an error: its code or its class, where they are names, and its place, never its words. */
function ofError(error: unknown): Pick<CallFault, "code" | "place"> {
  if (!(error instanceof Error)) return { code: "thrown" };
  const { code } = error as { readonly code?: unknown };
  const name = [code, error.name].find((one) => typeof one === "string" && /^[\w.-]{1,64}$/.test(one));
  const place = placeOf(error);
  return { code: typeof name === "string" ? name : "Error", ...(place === undefined ? {} : { place }) };
}
