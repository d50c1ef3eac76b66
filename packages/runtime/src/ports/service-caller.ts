import type { CallResult, RequestEffect } from "@renga/core";

/** Makes one attempt at a request of a bot's service. Never throws: what went wrong is in the result. */
export interface ServiceCaller {
  call(request: ServiceRequest): Promise<CallAttempt>;
}

export interface ServiceRequest {
  /** `service.operation` of the bot. */
  readonly operation: string;
  readonly with: RequestEffect["with"];
  /** Statuses beside 2xx that are no error. */
  readonly accept: readonly number[];
  /** Sent along as `Idempotency-Key`: the same for every attempt. */
  readonly key: string;
  /** Attempts that have failed before. */
  readonly failures: number;
  /** What a user sent, as the body. */
  readonly content?: { readonly type: string; readonly bytes: Uint8Array };
}

export type CallAttempt =
  | { readonly kind: "result"; readonly result: CallResult }
  /** Worth another attempt after so many milliseconds. */
  | { readonly kind: "again"; readonly delay: number };
