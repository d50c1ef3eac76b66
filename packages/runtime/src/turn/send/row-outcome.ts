import type { Json, NewEntry } from "../../ports/conversation-store.ts";

/** What is to become of an outbox row after an attempt. */
export type RowOutcome =
  | { readonly do: "done"; readonly accept?: NewEntry; readonly note?: RowNote; readonly fault?: CallFault }
  | {
      readonly do: "retry";
      readonly delay: number;
      readonly replace?: { readonly kind: string; readonly payload: Json };
      readonly note?: RowNote;
    }
  | { readonly do: "dead"; readonly reason: string; readonly accept?: NewEntry };

/** A call that came to nothing, as far as logs may tell of it. */
export interface CallFault {
  /** The operation or the function: `shop.stock`, `priceOf`. */
  readonly service: string;
  /** What kind of failure; of a function that threw: the error's code, or its class. */
  readonly code: string;
  readonly status?: number;
  /** Where a function threw: `services.ts:12:5`. */
  readonly place?: string;
}

/** Why a row's end or delay is worth a line in the log. */
export type RowNote =
  | "reply-dropped"
  | "reply-expired"
  | "token-refused"
  | "budget-spent"
  | "nobody"
  | "rate-limited"
  | "unauthorized"
  | "unknown"
  | "not-sent";
