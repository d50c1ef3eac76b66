import type { Json, NewEntry } from "../../ports/conversation-store.ts";

/** What is to become of an outbox row after an attempt. */
export type RowOutcome =
  | { readonly do: "done"; readonly accept?: NewEntry; readonly note?: RowNote }
  | {
      readonly do: "retry";
      readonly delay: number;
      readonly replace?: { readonly kind: string; readonly payload: Json };
      readonly note?: RowNote;
    }
  | { readonly do: "dead"; readonly reason: string; readonly accept?: NewEntry };

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
