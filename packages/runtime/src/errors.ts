/**
 * Everything that can go wrong in the running program, in one table: what it is, how to cure it, and whether the same
 * step may simply be tried again. Mistakes in an author's files are diagnostics, never these.
 */
export type ErrorCode =
  | "store-closed"
  | "store-unavailable"
  | "store-not-replicated"
  | "store-timer-limit"
  | "store-bad-commit"
  | "store-locked"
  | "store-unwritable"
  | "store-damaged"
  | "store-newer"
  | "store-mismatch"
  | "store-unsafe"
  | "draining"
  | "overloaded"
  | "mailbox-full"
  | "accept-late"
  | "webhook-failed"
  | "line-unreachable"
  | "line-refused"
  | "bad-config"
  | "bad-services"
  | "stuck";

export const errorCodes: Readonly<Record<ErrorCode, { readonly retry: boolean; readonly text: string }>> = {
  "store-closed": { retry: false, text: "The store is closed." },
  "store-unavailable": { retry: true, text: "The store does not answer." },
  "store-not-replicated": { retry: true, text: "Too few replicas have confirmed the write." },
  "store-timer-limit": { retry: false, text: "A chat can have 50 timers; cancel some before setting more." },
  "store-bad-commit": { retry: false, text: "The commit uses up more entries than the mailbox holds." },
  "store-locked": { retry: false, text: "Another process has the store open; stop it, or name another file." },
  "store-unwritable": { retry: false, text: "The store's file cannot be made or opened." },
  "store-damaged": { retry: false, text: "The store's file is damaged; restore it from a backup." },
  "store-newer": { retry: false, text: "The store was written by a newer release; start that release." },
  "store-mismatch": { retry: false, text: "The store was set up with other settings than the ones given." },
  "store-unsafe": { retry: false, text: "The server's settings can lose conversations." },
  draining: { retry: true, text: "The runtime is ending and takes no more events." },
  overloaded: { retry: true, text: "Too many webhooks are under way." },
  "mailbox-full": { retry: true, text: "A chat has 200 events waiting and takes no more." },
  "accept-late": { retry: true, text: "The store has not taken the events in time." },
  "webhook-failed": { retry: true, text: "The webhook could not be taken." },
  "line-unreachable": { retry: true, text: "LINE cannot be reached." },
  "line-refused": { retry: true, text: "LINE does not answer the question." },
  "bad-config": { retry: false, text: "The runtime cannot start with this environment." },
  "bad-services": { retry: false, text: "The bot's services cannot be called with this environment." },
  stuck: { retry: false, text: "The runtime has stopped looking for work; start it again." },
};

export class RengaError extends Error {
  readonly code: ErrorCode;
  /** Whether the same step may be tried again, unchanged. */
  readonly retry: boolean;

  /** `detail` follows the code's own text; it must not hold secrets or what users wrote. */
  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? errorCodes[code].text : `${errorCodes[code].text} ${detail}`, options);
    this.name = "RengaError";
    this.code = code;
    this.retry = errorCodes[code].retry;
  }
}

/** For logs: an error's code, or its class, never its message. */
export function codeOf(error: unknown): string {
  if (error instanceof RengaError) return error.code;
  return error instanceof Error ? error.name : "unknown";
}

/** For logs: the code, and the words of our own errors, which hold neither secrets nor what users wrote. */
export function faultOf(error: unknown): { readonly code: string; readonly reason?: string } {
  return error instanceof RengaError ? { code: error.code, reason: error.message } : { code: codeOf(error) };
}
