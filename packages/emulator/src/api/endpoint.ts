import type { Endpoint } from "@renga/line-protocol";
import type { ChatId } from "../inspector/contract.ts";
import type { Platform } from "../platform/platform.ts";
import type { Courier } from "../webhook/courier.ts";

/** A call to the Messaging API that has passed the doors: token, rate, media type, JSON. */
export interface Call {
  /** The `x-line-request-id` of the answer. */
  readonly requestId: string;
  readonly params: Readonly<Record<string, string>>;
  /** Parsed JSON, or bytes; `undefined` for calls without a body. */
  readonly body: unknown;
  /** The query of the address. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
  readonly retryKey?: string;
}

export interface Answer {
  readonly status: number;
  /** JSON, or bytes with a `content-type` among the headers. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The chat that the call was about, for the log. */
  readonly chatId?: ChatId;
}

/** What endpoints work on. */
export interface Line {
  readonly platform: Platform;
  readonly courier: Courier;
  readonly options: LineOptions;
}

export interface LineOptions {
  /** A reply that is refused for its messages uses up the token all the same. What LINE does is not written. */
  readonly rejectBurnsToken: boolean;
  /** Video and audio are being prepared for so many ms. */
  readonly transcodingMs: number;
}

/** One emulated endpoint. */
export interface ApiEndpoint {
  readonly method: Endpoint["method"];
  /** As in the list of all endpoints. */
  readonly path: string;
  readonly takesJson?: true;
  /** `body` is bytes; which media types are taken, the endpoint says. */
  readonly takesBytes?: true;
  /** May be called with `X-Line-Retry-Key`. */
  readonly takesRetryKey?: true;
  answer(call: Call, line: Line): Answer | Promise<Answer>;
}

export function ok(body: unknown = {}): Answer {
  return { status: 200, body };
}
