/**
 * Where conversations live: mailboxes, records, leases, outboxes and timers, one set per chat.
 *
 * Promises every adapter keeps:
 * - Each method that names one chat is one atomic step: all of it is stored, or nothing.
 * - A promise that resolves means the step is as durable as the adapter was asked to be.
 * - A promise that rejects with `retry: true` leaves the outcome unknown; the same call may be made again and
 *   has its effect once.
 * - The cost of a step does not grow with the number of stored chats.
 * - Entries of a chat are handed out in the order they were accepted, to one holder at a time.
 *
 * Times are milliseconds since 1970 by the store's clock; `lease` and `delay` are milliseconds from now.
 */
export interface ConversationStore {
  /**
   * Puts entries into mailboxes, each id once in 96 hours per chat, and marks the chats ready. With `hand`, a chat
   * that nobody holds and that is not held back by a `release` is handed over in the same step.
   * One answer per batch item, in order; a chat stands at most once in a batch. Atomic per chat, not across chats.
   */
  accept(batch: readonly Accept[], hand?: Hand): Promise<Accepted[]>;

  /**
   * Moves due timers (at most 20 in a step) into their mailboxes, then hands over up to `limit` ready chats, those
   * that waited longest first. Nobody else is given them until the lease ends.
   */
  claim(hand: Hand, limit: number): Promise<Work[]>;

  /**
   * Stores what a turn decided. The lease is kept, and lengthened by `lease`, while the mailbox holds more; otherwise
   * it ends. Throws `store-timer-limit` (nothing stored) when the chat would have more than 50 timers.
   */
  commit(commit: Commit): Promise<CommitResult>;

  /** Lengthens a lease. False: the chat is no longer the caller's. */
  renew(hold: Hold & { readonly lease: number }): Promise<boolean>;

  /**
   * Gives a chat back without a commit, to be claimed again after `delay`. With `failed` the try counts in
   * `Work.failures`; without, it counts nowhere. False: the chat was no longer the caller's.
   */
  release(hold: Hold & { readonly delay: number; readonly failed?: boolean }): Promise<boolean>;

  /**
   * Moves the oldest entries of the mailbox, as long as they are those named in `ids`, to the dead letters and
   * accepts `accept`. The lease is kept while there is more; attempts and failures start anew.
   */
  deadLetter(
    hold: Hold & {
      readonly ids: readonly string[];
      readonly reason: string;
      readonly lease: number;
      readonly accept?: readonly NewEntry[];
    },
  ): Promise<{ readonly kind: "moved"; readonly next: MailboxEntry[] } | Fenced>;

  /** Hands over up to `limit` rows that may be tried now: the head of a lane only, one row per lane. */
  claimOutbox(hand: Hand, limit: number): Promise<ClaimedRow[]>;

  /**
   * Takes a finished row out of its lane, accepts its results, and hands over the lane's next row when it may be
   * tried now. With `hand`, the chat is handed over too, as `accept` would.
   * `fenced`: the row is not the caller's any more (or an earlier, unanswered call has already removed it).
   */
  outboxDone(row: RowHold & { readonly accept?: readonly NewEntry[]; readonly hand?: Hand }): Promise<RowResult>;

  /**
   * Leaves the row at the head, to be tried after `delay`; with a delay of 0 it is handed over again at once as
   * `next`, with its new attempt recorded. `attempts` is the number the caller was given. `replace` stores another
   * kind and payload under the same key.
   */
  outboxRetry(
    row: RowHold & {
      readonly attempts: number;
      readonly delay: number;
      readonly replace?: { readonly kind: string; readonly payload: Json };
    },
  ): Promise<RowResult>;

  /** As `outboxDone`, with the row kept among the dead letters. */
  outboxDead(
    row: RowHold & { readonly reason: string; readonly accept?: readonly NewEntry[]; readonly hand?: Hand },
  ): Promise<RowResult>;

  /** Those of the last 14 days at least, oldest first; `after` is the id of the last letter of the page before. */
  listDeadLetters(page: {
    readonly limit: number;
    readonly chat?: ChatId;
    readonly after?: string;
  }): Promise<DeadLetter[]>;

  /**
   * Puts a dead letter back: an entry into the mailbox under the id `replay:<first id>:<n>`, a row to the end of its
   * lane under its own key or `key`. False: there is no such letter.
   */
  retryDeadLetter(id: string, options?: { readonly key?: string }): Promise<boolean>;

  /** Deletes a dead letter. False: there is no such letter. */
  discardDeadLetter(id: string): Promise<boolean>;

  /**
   * Erases everything kept of a chat, dead letters included; whoever holds it is fenced. Only the marks that refuse
   * repeated ids stay, as digests, until they expire.
   */
  forget(chat: ChatId): Promise<void>;

  /**
   * Does something with a table that all chats share: one atomic step. A step that changes something is done once for each
   * `effect` in 96 hours; repeated, it gives the answer that it gave then. Rows belong to the bot: `forget` leaves them.
   */
  table(step: TableStep): Promise<TableAnswer>;

  /** What is stored of a chat, for people to look at. Takes no lease. */
  read(chat: ChatId): Promise<StoredChat>;

  stats(): Promise<StoreStats>;

  /** Resolves always, within a second or two. */
  health(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;

  /**
   * Calls back when there may be something to claim. A hint: it may come late, twice, or never, so the caller polls
   * as well. Returns the way to stop listening.
   */
  onWork(listener: () => void): () => void;

  /** Waits for the steps under way, then lets go of files and connections. Later calls are refused. */
  close(): Promise<void>;
}

export type TableStep =
  | {
      readonly do: "put";
      readonly table: string;
      readonly key: string;
      readonly value: Json;
      /** The conversation that puts it. */
      readonly owner: string;
      readonly ifAbsent: boolean;
      /** Milliseconds until the row is gone. */
      readonly lifetime?: number;
      readonly effect: string;
    }
  | { readonly do: "take"; readonly table: string; readonly key: string; readonly effect: string }
  | { readonly do: "get"; readonly table: string; readonly key: string }
  | { readonly do: "list"; readonly table: string };

export interface StoredRow {
  readonly key: string;
  readonly value: Json;
  readonly owner: string;
}

export type TableAnswer =
  /** As it was put, found or taken. */
  | { readonly kind: "row"; readonly row: StoredRow | null }
  /** All of a table, in no order. */
  | { readonly kind: "rows"; readonly rows: readonly StoredRow[] }
  /** A `put` with `ifAbsent` found this one; nothing is changed. */
  | { readonly kind: "exists"; readonly row: StoredRow }
  /** The table holds as many rows as it can; nothing is changed. */
  | { readonly kind: "full" };

/** `u:<userId>`, `g:<groupId>`, `r:<roomId>` or `x:channel`; any well-formed string of at most 4 KiB works. */
export type ChatId = string;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type EntryKind = "event" | "timer" | "result" | "control";

/** `id` is what makes it the same entry when it comes again: channel and webhookEventId, or a derived id. */
export interface NewEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly body: Json;
}

/** A fired timer has the id `timer:<timer id>:<due time>` and the timer's body. */
export interface MailboxEntry extends NewEntry {
  readonly receivedAt: number;
}

export interface Accept {
  readonly chat: ChatId;
  readonly entries: readonly NewEntry[];
}

export interface Accepted {
  readonly chat: ChatId;
  /** Entries stored by this call. */
  readonly fresh: number;
  /** Entries known already: they are safe. */
  readonly duplicates: number;
  /** Some `event` entries found the mailbox full (200) and were refused. Other kinds are never refused. */
  readonly full: boolean;
  /** Present where the chat was handed over. */
  readonly work?: Work;
}

/** What it takes to be handed something. `nonce`: unguessable, new for every call; it becomes the fence. */
export interface Hand {
  readonly nonce: string;
  readonly lease: number;
}

/** A chat in the caller's hands. */
export interface Hold {
  readonly chat: ChatId;
  readonly nonce: string;
}

export interface Work extends Hold {
  /** Rises by one with every commit; 0 where nothing was committed yet. */
  readonly version: number;
  /** The record as committed last, or null where there is none. */
  readonly record: string | null;
  /** The oldest entries of the mailbox, at most 16, oldest first; never empty. */
  readonly entries: readonly MailboxEntry[];
  /** Times these entries were handed over without ever coming back, this time included: 1 unless a holder died. */
  readonly attempts: number;
  /** Times they were released as failed. Both counts end with a commit. */
  readonly failures: number;
}

export interface Commit extends Hold {
  readonly version: number;
  readonly record: string | null;
  /** How many of the oldest entries this turn used up. */
  readonly consumed: number;
  readonly outbox: readonly NewOutboxRow[];
  /** A timer whose id is set already takes the place of the old one. */
  readonly timersSet: readonly NewTimer[];
  /** Cancelled before the new ones are set. Those already moved to the mailbox are entries and stay. */
  readonly timersCancelled: readonly string[] | "all";
  readonly lease: number;
  /** With it, rows that may be tried now are handed over in the same step, at most one per lane, send before call. */
  readonly hand?: Hand;
}

export type CommitResult =
  | {
      readonly kind: "committed";
      readonly version: number;
      readonly next: MailboxEntry[];
      readonly outbox: ClaimedRow[];
    }
  /** This very commit was stored before; what it handed over is handed over again. */
  | { readonly kind: "already"; readonly version: number; readonly next: MailboxEntry[]; readonly outbox: ClaimedRow[] }
  | Fenced
  /** The caller holds the chat, yet the version is not the stored one. Nothing stored. */
  | { readonly kind: "stale"; readonly version: number };

/** The chat or row is in other hands, or in nobody's. Nothing stored. */
export interface Fenced {
  readonly kind: "fenced";
}

export interface NewTimer {
  readonly id: string;
  readonly at: number;
  readonly body: Json;
}

/** `send`: messages to LINE. `call`: requests and functions. Each first in, first out, one row in flight per chat. */
export type Lane = "send" | "call";

export interface NewOutboxRow {
  /** Derived from what caused it, so that doing the turn again gives the same key. */
  readonly key: string;
  readonly lane: Lane;
  readonly kind: string;
  readonly payload: Json;
  readonly notBefore?: number;
}

export interface RowHold {
  readonly chat: ChatId;
  readonly lane: Lane;
  readonly key: string;
  readonly nonce: string;
  /** Lease for what is handed over next. */
  readonly lease: number;
}

export interface ClaimedRow {
  readonly chat: ChatId;
  readonly lane: Lane;
  readonly key: string;
  readonly nonce: string;
  readonly kind: string;
  readonly payload: Json;
  /** Tries recorded, this one included; recorded before the row was handed over. */
  readonly attempts: number;
  readonly firstAttemptAt: number;
  readonly createdAt: number;
}

export type RowResult = { readonly kind: "done"; readonly next?: ClaimedRow; readonly work?: Work } | Fenced;

export interface DeadLetter {
  readonly id: string;
  readonly chat: ChatId;
  /** When it was given up. */
  readonly at: number;
  readonly reason: string;
  readonly attempts: number;
  readonly what:
    | { readonly type: "entry"; readonly entry: MailboxEntry }
    | { readonly type: "row"; readonly row: NewOutboxRow & { readonly createdAt: number } };
}

export interface StoredChat {
  readonly version: number;
  readonly record: string | null;
  readonly mailbox: number;
  readonly timers: readonly NewTimer[];
  readonly outbox: Readonly<Record<Lane, number>>;
}

export interface StoreStats {
  /** Chats with a record. */
  readonly chats: number;
  /** Chats that are waiting or held. */
  readonly active: number;
  /** Lanes with a row. */
  readonly lanes: number;
  readonly timers: number;
  readonly deadLetters: number;
  /** When the chat and the row that wait longest could have been taken; null where none waits. */
  readonly readySince: number | null;
  readonly outboxSince: number | null;
}

/** What every adapter holds itself to. */
export const storeLimits: {
  readonly dedupeMs: number;
  readonly deadLetterMs: number;
  readonly mailbox: number;
  readonly entriesPerTurn: number;
  readonly timersPerChat: number;
  readonly timersPerClaim: number;
  readonly rowsPerTable: number;
} = {
  dedupeMs: 96 * 3_600_000,
  deadLetterMs: 14 * 24 * 3_600_000,
  mailbox: 200,
  entriesPerTurn: 16,
  timersPerChat: 50,
  timersPerClaim: 20,
  rowsPerTable: 10_000,
};
