import type { CallResult } from "../conversation/input.ts";
import { isValueObject, type Value } from "../expression/value.ts";
import type { CallAnswer } from "./test-case.ts";
import type { StubbedCall } from "./world.ts";

/**
 * An answer as a test writes it: `{ body, status }`, `{ error: timeout }`, `{ error: { kind, status, body } }`; any other
 * value is a function's result.
 */
export function answerOf(written: Value): CallAnswer {
  if (!isValueObject(written)) return { ok: true, body: written };
  const { error, status, body } = written;
  if (error !== undefined) {
    const { kind = "status", ...rest } = isValueObject(error) ? error : { kind: error ?? "status" };
    return {
      ok: false,
      error: {
        kind: String(kind),
        ...(typeof rest.status === "number" ? { status: rest.status } : {}),
        ...(rest.body === undefined ? {} : { body: rest.body }),
      },
    };
  }
  if (typeof status === "number" && (status < 200 || status > 299)) {
    return { ok: false, error: { kind: "status", status, body: body ?? null } };
  }
  if (body !== undefined) return { ok: true, body, status: typeof status === "number" ? status : 200 };
  return { ok: true, body: written };
}

/** An answer as the one who called hears it: a request's has a status, and one that the block accepts is no error. */
export function resultOf(call: StubbedCall, answer: CallAnswer): CallResult {
  const isRequest = call.type === "request" || (call.type === "content" && call.operation !== undefined);
  if (answer.ok) return isRequest ? { ...answer, status: answer.status ?? 200 } : { ok: true, body: answer.body };
  const { status, body } = answer.error;
  const accepted = isRequest && status !== undefined && call.accept.includes(status);
  return accepted ? { ok: true, body: body ?? null, status } : answer;
}
