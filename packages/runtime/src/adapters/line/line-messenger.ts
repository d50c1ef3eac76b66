import type { messagingApi } from "@line/bot-sdk";
import { lineHeaders } from "@renga/line-protocol";
import type { HttpDoor, HttpOutcome } from "../../egress/http-door.ts";
import { parseGuardedJson } from "../../guarded-json.ts";
import type { Messenger, SendAnswer } from "../../ports/messenger.ts";
import type { Secret } from "../../secret.ts";

export interface LineMessengerOptions {
  /** Of the Messaging API: an origin, without a path. */
  readonly baseUrl: string;
  readonly accessToken: Secret;
  readonly door: HttpDoor;
}

type Headers = Readonly<Record<string, string>>;

/** Replies and pushes over a pool of kept connections: a ninth of what the SDK's client costs, with its types. */
export function createLineMessenger({ baseUrl, accessToken, door }: LineMessengerOptions): Messenger {
  const headers: Headers = {
    authorization: `Bearer ${accessToken.reveal()}`,
    "content-type": "application/json",
  };
  const post = async (path: string, body: object, extra?: Headers): Promise<SendAnswer> => {
    const sent = extra === undefined ? headers : { ...headers, ...extra };
    return answerOf(await door.post({ origin: baseUrl, path, headers: sent, body: JSON.stringify(body) }));
  };
  return {
    reply: (request: messagingApi.ReplyMessageRequest) => post("/v2/bot/message/reply", request),
    push: (request: messagingApi.PushMessageRequest, retryKey) =>
      post("/v2/bot/message/push", request, { [lineHeaders.retryKey]: retryKey }),
    loading: (request: messagingApi.ShowLoadingAnimationRequest) => post("/v2/bot/chat/loading/start", request),
    markAsRead: (request: messagingApi.MarkMessagesAsReadByTokenRequest) => post("/v2/bot/chat/markAsRead", request),
  };
}

function answerOf(outcome: HttpOutcome): SendAnswer {
  if (outcome.kind !== "answered") return { kind: outcome.kind };
  const { status, body } = outcome;
  if (status >= 200 && status < 300) return { kind: "accepted", ...sentIds(body) };
  // The key has been accepted before: what we wanted is done.
  if (status === 409) return { kind: "accepted" };
  if (status === 401 || status === 403) return { kind: "unauthorized", status };
  if (status >= 500) return { kind: "unknown" };
  const reason = reasonOf(body);
  if (status === 429) return { kind: /monthly limit/i.test(reason) ? "quota" : "rate-limited" };
  if (status === 400 && /invalid reply token/i.test(reason)) return { kind: "invalid-token" };
  return { kind: "refused", status, reason };
}

/** `sentMessages` of a reply or a push. */
function sentIds(body: Uint8Array): { readonly ids?: readonly string[] } {
  if (body.length === 0) return {};
  const parsed = parseGuardedJson(body);
  const { sentMessages } = (parsed.ok ? parsed.value : {}) as { sentMessages?: unknown };
  if (!Array.isArray(sentMessages)) return {};
  return { ids: sentMessages.map((one) => String((one as { id?: unknown } | null)?.id)) };
}

const longestReason = 300;

/** LINE's own words, on one line: they name properties, not what users wrote. */
function reasonOf(body: Uint8Array): string {
  const parsed = parseGuardedJson(body);
  const { message, details } = (parsed.ok ? parsed.value : {}) as { message?: unknown; details?: unknown };
  const places = Array.isArray(details) ? details.map((detail) => `${detail?.property}: ${detail?.message}`) : [];
  const text = [typeof message === "string" ? message : "no reason given", ...places].join("; ");
  return text.replace(/\p{Cc}/gu, " ").slice(0, longestReason);
}
