import type { CallResult, Value } from "@renga/core";
import type { ContentPayload } from "../../effects/content.ts";
import type { ClaimedRow, Json } from "../../ports/conversation-store.ts";
import type { ContentAnswer } from "../../ports/line-content.ts";
import type { RowOutcome } from "./row-outcome.ts";
import { isPassing } from "./send-link-token.ts";
import type { SendPorts } from "./send-ports.ts";
import { interrupted, resultOf } from "./send-request.ts";

const crashes = 5;
const failuresAtLine = 3;
/** LINE prepares a large video for a while: it is asked again every two seconds, for two minutes. */
const waitForLine = 2_000;
const mostWaits = 60;

type Fetched = Extract<ContentAnswer, { kind: "fetched" }>;

/**
 * One attempt: the bytes are fetched, then handed on whole. Only from LINE: an address that another app gave with a message
 * is not called.
 */
export async function sendContent(row: ClaimedRow, ports: SendPorts): Promise<RowOutcome> {
  const payload = row.payload as unknown as ContentPayload;
  const { id, failures = 0, waits = 0 } = payload;
  const fail = (kind: string, message?: string): RowOutcome =>
    resultOf(row, id, { ok: false, error: { kind, ...(message === undefined ? {} : { message }) } });
  const again = (delay: number, more: Partial<ContentPayload>): RowOutcome => ({
    do: "retry",
    delay,
    replace: { kind: "content", payload: { ...payload, ...more } as unknown as Json },
  });
  if (row.attempts - failures - waits > crashes) return resultOf(row, id, interrupted);
  const message = contentOf(payload.content);
  if (message === undefined) return fail("refused", "it is nothing that a user sent");
  if (message.isExternal) return fail("external", "it lies with another app, not with LINE");
  const answer = await ports.line.content(message.id, payload.maxSize);
  switch (answer.kind) {
    case "fetched":
      break;
    case "preparing":
      return waits < mostWaits
        ? again(waitForLine, { waits: waits + 1 })
        : fail("timeout", "LINE is still preparing it");
    case "too-large":
      return fail("too-large", `it is larger than ${payload.maxSize} bytes`);
    default:
      if (isPassing(answer) && failures + 1 < failuresAtLine) return again(1_000, { failures: failures + 1 });
      if (answer.kind === "status" && (answer.status === 404 || answer.status === 410)) return fail("gone");
      return resultOf(row, id, { ok: false, error: answer });
  }
  if (!isTaken(answer.type, payload.types)) return fail("type", `it is ${answer.type}`);
  if (payload.operation === undefined) return resultOf(row, id, await stored(row.key, answer, ports));
  const { type, bytes } = answer;
  const request = { operation: payload.operation, with: payload.with, accept: payload.accept, key: row.key, failures };
  const attempt = await ports.services.call({ ...request, content: { type, bytes } });
  if (attempt.kind === "result") return resultOf(row, id, attempt.result);
  return again(attempt.delay, { failures: failures + 1 });
}

function contentOf(value: Value): { readonly id: string; readonly isExternal: boolean } | undefined {
  const { id, contentProvider } = (value ?? {}) as { readonly id?: unknown; readonly contentProvider?: Value };
  if (typeof id !== "string") return undefined;
  const { type } = (contentProvider ?? {}) as { readonly type?: unknown };
  return { id, isExternal: type === "external" };
}

/** `image/*` takes all images. */
function isTaken(type: string, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  return types.some((one) => (one.endsWith("/*") ? type.startsWith(one.slice(0, -1)) : type === one));
}

/** The name is made of the row's key: done again, it is the same file. */
async function stored(key: string, { type, bytes }: Fetched, { contents }: SendPorts): Promise<CallResult> {
  if (contents === undefined)
    return { ok: false, error: { kind: "refused", message: "there is no folder for contents; set RENGA_CONTENT" } };
  const file = `${key}.${endings[type] ?? "bin"}`;
  try {
    await contents.store(file, bytes);
    return { ok: true, body: { file, type, size: bytes.length } };
  } catch (error) {
    return { ok: false, error: { kind: "storage", message: error instanceof Error ? error.message : "not stored" } };
  }
}

/** Only of what a device shows and does not run. */
const endings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "video/mp4": "mp4",
  "audio/x-m4a": "m4a",
  "audio/mp4": "m4a",
  "audio/mpeg": "mp3",
  "application/pdf": "pdf",
};
