import { lineHeaders, signBody } from "@renga/line-protocol";
import { type Dispatcher, request } from "undici";
import type { WebhookFailure } from "../inspector/contract.ts";

/** LINE waits two seconds for an answer. */
export const webhookTimeout = 2000;

export interface WebhookOutcome {
  readonly ms: number;
  readonly status?: number;
  readonly reason?: WebhookFailure;
  /** Why, in a sentence. */
  readonly detail?: string;
}

export interface WebhookPost {
  readonly url: string;
  /** Signed and sent as these bytes. */
  readonly body: string;
  readonly secret: string;
  readonly dispatcher: Dispatcher;
  /** Gives up the delivery without an outcome of its own. */
  readonly signal: AbortSignal;
}

/** One delivery, as LINE makes it: signed, not following redirects, two seconds. */
export async function postWebhook({ url, body, secret, dispatcher, signal }: WebhookPost): Promise<WebhookOutcome> {
  const bytes = Buffer.from(body);
  const begun = performance.now();
  const ms = () => Math.round(performance.now() - begun);
  const timeout = AbortSignal.timeout(webhookTimeout);
  try {
    const answer = await request(url, {
      method: "POST",
      body: bytes,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "LineBotWebhook/2.0",
        [lineHeaders.signature]: signBody(bytes, secret),
      },
      dispatcher,
      signal: AbortSignal.any([signal, timeout]),
    });
    const status = answer.statusCode;
    const outcome = { status, ms: ms() };
    // The status is the answer; what follows is read only to free the connection.
    await answer.body.dump({ limit: 65_536 }).catch(() => {});
    if (status >= 200 && status < 300) return outcome;
    return { ...outcome, reason: "error_status_code", detail: `The bot server answered ${status}.` };
  } catch (error) {
    if (timeout.aborted) return { ms: ms(), reason: "request_timeout", detail: "No answer within 2 seconds." };
    return { ms: ms(), reason: reasonOf(error), detail: error instanceof Error ? error.message : String(error) };
  }
}

const connectCodes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function reasonOf(error: unknown): WebhookFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return connectCodes.has(code) || code.includes("CERT") || code.includes("TLS") ? "could_not_connect" : "unclassified";
}
