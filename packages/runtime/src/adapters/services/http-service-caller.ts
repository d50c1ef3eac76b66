import { type Bot, type CallError, checkValue, ExpressionError, type Scope, type Value } from "@renga/core";
import type { GuardedDoor, GuardedOutcome } from "../../egress/guarded-door.ts";
import { parseGuardedJson } from "../../guarded-json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CallAttempt, ServiceCaller, ServiceRequest } from "../../ports/service-caller.ts";
import { turnLimits } from "../../turn/limits.ts";
import { type OperationRequest, operationRequest } from "./operation-request.ts";
import type { ReadyOperation } from "./operations-of-bot.ts";

export interface ServiceCallerOptions {
  readonly bot: Pick<Bot, "timezone" | "locales" | "types">;
  readonly operations: ReadonlyMap<string, ReadyOperation>;
  readonly door: GuardedDoor;
  readonly clock: Clock;
}

/** Requests to the services that the bot names, and to nothing else. */
export function createServiceCaller({ bot, operations, door, clock }: ServiceCallerOptions): ServiceCaller {
  return {
    async call(request) {
      const ready = operations.get(request.operation);
      if (ready === undefined) return failed({ kind: "refused", message: `there is no ${request.operation}` });
      let asked: OperationRequest | undefined;
      try {
        asked = operationRequest(ready, scopeOf(request, bot, clock));
      } catch (error) {
        return failed({
          kind: "refused",
          message: error instanceof ExpressionError ? error.message : "it has no value",
        });
      }
      if (asked === undefined) return failed({ kind: "refused", message: "a value does not fit into the path" });
      const outcome = await door.request({
        origin: ready.origin,
        path: asked.path,
        method: ready.operation.method,
        headers: headersOf(ready, request, asked),
        timeout: Math.min(ready.operation.timeout, turnLimits.call),
        ...bodyOf(request, asked),
      });
      return settle(outcome, ready, request, bot);
    },
  };
}

function scopeOf(request: ServiceRequest, bot: ServiceCallerOptions["bot"], clock: Clock): Scope {
  const given = request.with;
  return {
    lookup: (name) => (Object.hasOwn(given, name) ? given[name] : undefined),
    now: clock.now(),
    timeZone: bot.timezone,
    locale: bot.locales[0] ?? "en",
    // The same at every attempt: what is asked for must not change with it.
    random: () => Number.parseInt(request.key.slice(0, 8), 16) / 2 ** 32,
  };
}

function bodyOf({ content }: ServiceRequest, { body }: OperationRequest): { readonly body?: string | Uint8Array } {
  if (content !== undefined) return { body: content.bytes };
  return body === undefined ? {} : { body };
}

function headersOf(ready: ReadyOperation, request: ServiceRequest, { body }: OperationRequest): Record<string, string> {
  const { key, content } = request;
  const type = content?.type ?? (body === undefined ? undefined : "application/json");
  return {
    ...ready.headers,
    accept: "application/json",
    "accept-encoding": "identity",
    "idempotency-key": key,
    ...(type === undefined ? {} : { "content-type": type }),
  };
}

function settle(
  outcome: GuardedOutcome,
  { operation }: ReadyOperation,
  request: ServiceRequest,
  bot: ServiceCallerOptions["bot"],
): CallAttempt {
  const again = (error: CallError): CallAttempt => {
    const { attempts, backoff } = operation.retry;
    if (request.failures + 1 >= attempts) return failed(error);
    return { kind: "again", delay: backoff * 2 ** request.failures };
  };
  switch (outcome.kind) {
    case "timeout":
      return again({ kind: "timeout", message: "no answer in time" });
    case "network":
      return again({ kind: "network", message: "the service cannot be reached" });
    case "private-address":
      return failed({ kind: "refused", message: "the service's name leads to a private address" });
    case "too-large":
      return failed({ kind: "response", message: "the answer is larger than 256 KiB" });
    case "compressed":
      return failed({ kind: "response", message: "the answer is compressed" });
  }
  const { status } = outcome;
  const wanted =
    (status >= 200 && status < 300) || operation.accept.includes(status) || request.accept.includes(status);
  const body = readBody(outcome);
  if (!wanted) {
    const error: CallError = { kind: "status", status, ...(body.ok ? { body: body.value } : {}) };
    return status >= 500 || status === 429 ? again(error) : failed(error);
  }
  if (!body.ok) return failed({ kind: "response", status, message: body.reason });
  const fault = operation.response === undefined ? undefined : checkValue(body.value, operation.response, bot.types);
  if (fault !== undefined) return failed({ kind: "response", status, message: `the answer ${fault}` });
  return { kind: "result", result: { ok: true, status, body: body.value } };
}

type Body = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

function readBody({ body, contentType }: Extract<GuardedOutcome, { kind: "answered" }>): Body {
  if (body.length === 0) return { ok: true, value: null };
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(contentType))
    return { ok: false, reason: "the answer is not JSON" };
  const parsed = parseGuardedJson(body);
  if (parsed.ok) return { ok: true, value: parsed.value as Value };
  return {
    ok: false,
    reason: parsed.reason === "too-deep" ? "the answer is nested too deeply" : "the answer is not JSON",
  };
}

function failed(error: CallError): CallAttempt {
  return { kind: "result", result: { ok: false, error } };
}
