import type { PushRef } from "@renga/core";
import type { ChatId, Json, NewOutboxRow, NewTimer } from "../ports/conversation-store.ts";
import type { LineMessage, PlannedMessage, ReplyToken } from "./kept.ts";

/** What a turn is going to commit, while its entries are gone through. */
export interface Draft {
  readonly chat: ChatId;
  readonly now: number;
  /** Messages of this turn and those held before it, in order. */
  messages: PlannedMessage[];
  /** How many of `messages` are not to wait any longer. */
  flushed: number;
  tokens: ReplyToken[];
  readonly rows: NewOutboxRow[];
  /** Messages that other conversations push to this chat. */
  readonly pushes: PlannedPush[];
  readonly timersSet: Map<string, NewTimer>;
  readonly timersCancelled: Set<string>;
  /** Seconds of the loading indicator; 0: not asked for. */
  loading: number;
  markAsRead?: string;
  /** The alias of the rich menu that the user is to see; null: the default. Absent: as it was. */
  richMenu?: string | null;
  readonly tracked: { readonly event: string; readonly data?: Json }[];
}

/** `report`: which push of which chat is to hear when it comes to nothing. */
export interface PlannedPush {
  readonly source: string;
  readonly messages: readonly LineMessage[];
  readonly report?: PushReport;
}

export interface PushReport {
  readonly chat: ChatId;
  readonly push: PushRef;
}

/** The place of an effect in a turn. */
export interface EffectPlace {
  /** Id of the entry that caused it. */
  readonly entry: string;
  /** What the effect is known by, for keys. */
  readonly source: string;
  /** The LINE token that marks the entry's message as read. */
  readonly readToken?: string;
  /** The LINE token that quotes the entry's message. */
  readonly quoteToken?: string;
}

export function createDraft(chat: ChatId, now: number): Draft {
  return {
    chat,
    now,
    messages: [],
    flushed: 0,
    tokens: [],
    rows: [],
    pushes: [],
    timersSet: new Map(),
    timersCancelled: new Set(),
    loading: 0,
    tracked: [],
  };
}
