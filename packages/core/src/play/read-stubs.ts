import type { Cursor } from "../document/cursor.ts";
import { plainValue } from "./plain-value.ts";
import type { CallAnswer, Stub } from "./test-case.ts";

/** What services and functions answer, by name: an answer, `later`, or a list of these in turn. */
export function readStubs(at: Cursor | undefined): ReadonlyMap<string, Stub> {
  return new Map(
    (at?.entries() ?? []).map((entry) => [
      String(entry.key),
      { answers: entry.oneOrMany().map((answer) => (answer.value === "later" ? "later" : readAnswer(answer))) },
    ]),
  );
}

/** `{ body, status }`, `{ error: timeout }`, `{ error: { kind, status, body } }`; any other value is a function's result. */
export function readAnswer(at: Cursor): CallAnswer {
  const error = at.get("error");
  if (error) {
    const kind = error.isObject() ? (error.get("kind")?.text() ?? "status") : (error.text() ?? "status");
    const status = error.get("status")?.value;
    const body = error.get("body");
    return {
      ok: false,
      error: {
        kind,
        ...(typeof status === "number" ? { status } : {}),
        ...(body ? { body: plainValue(body.value) } : {}),
      },
    };
  }
  const status = at.get("status")?.value;
  if (typeof status === "number" && (status < 200 || status > 299)) {
    return { ok: false, error: { kind: "status", status, body: plainValue(at.get("body")?.value ?? null) } };
  }
  if (at.has("body")) {
    const body = plainValue(at.get("body")?.value ?? null);
    return { ok: true, body, status: typeof status === "number" ? status : 200 };
  }
  return { ok: true, body: plainValue(at.value) };
}
