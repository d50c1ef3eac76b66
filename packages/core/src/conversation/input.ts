import type { Value } from "../expression/value.ts";
import type { Tap } from "./tap.ts";

/** What came in for a conversation. `id` seeds random functions and derived ids; `at` is when it came, ms since epoch. */
export type Input = {
  readonly id: string;
  readonly at: number;
  /** The chat that it belongs to; a host with one user at a time may leave it out. */
  readonly chat?: ChatRef;
  /** In a group: what the bot remembers of the user whom the turn is about, as it was when the turn began. */
  readonly memory?: { readonly [name: string]: Value };
} & (
  | EventInput
  | { readonly kind: "timer"; readonly timer: string; readonly due: number }
  | { readonly kind: "result"; readonly call: string; readonly result: CallResult }
  /** A `push` to another chat came to nothing. */
  | { readonly kind: "pushFailed"; readonly push: PushRef; readonly error: CallError }
  /** What a group's conversation has remembered of this chat's user. */
  | { readonly kind: "memory"; readonly values: { readonly [name: string]: Value } }
);

export interface ChatRef {
  /** What the host knows it by: `u:U…`, `g:C…`. */
  readonly id: string;
  readonly kind: "user" | "group";
}

/** An event of the channel, or one of the bot's own that comes from outside. */
export interface EventInput {
  readonly kind: "event";
  /** In the words of `on`: `text`, `image`, `follow`, `postback`, `beacon.enter`, `tap`, or an own event's name. */
  readonly type: string;
  /** The event as expressions see it (`event.…`); for LINE the webhook event as it came. */
  readonly event: { readonly [key: string]: Value };
  /** What a user wrote, also when `type` is another kind of message with words in it. */
  readonly text?: string;
  /** The decoded data of an ordinary postback, for `match` by keys. */
  readonly data?: { readonly [key: string]: Value };
  /** A tap on something that the bot offered, already verified by the channel. */
  readonly tap?: Tap;
  /** What a picker gave: `2026-04-10`, `18:00`, `2026-04-10T18:00`. */
  readonly picked?: string;
  readonly userId?: string;
  /** The user's language as the channel knows it (BCP 47). */
  readonly language?: string;
  readonly profile?: { readonly [key: string]: Value };
  /** In a group: the text mentions the bot, or replies to what the bot said. */
  readonly addressed?: "mention" | "reply";
  /** It happened in another chat: a tap on a message that this conversation sent there. */
  readonly elsewhere?: true;
  /** The member of a group whose own flows it is for. */
  readonly member?: string;
  /** From whom: `{ type: "user", userId }` and so on. */
  readonly source?: { readonly [key: string]: Value };
}

/** Which `push` of which run. */
export interface PushRef {
  readonly run: number;
  readonly id: string;
}

export type CallResult =
  | { readonly ok: true; readonly body: Value; readonly status?: number }
  | { readonly ok: false; readonly error: CallError };

/** Why a request or a function failed. `kind`: `status`, `timeout`, `network`, `response`, `function`, `refused`. */
export interface CallError {
  readonly kind: string;
  readonly status?: number;
  readonly body?: Value;
  readonly message?: string;
}
