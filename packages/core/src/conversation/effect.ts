import type { Value } from "../expression/value.ts";
import type { EventInput, PushRef } from "./input.ts";
import type { Selection } from "./table.ts";
import type { Tap } from "./tap.ts";

/** What a flow asks the world to do, as data. Carried out outside, after the conversation has been saved. */
export type Effect =
  | SayEffect
  | ScheduleEffect
  | UnscheduleEffect
  | RequestEffect
  | RunEffect
  | TableEffect
  | LinkTokenEffect
  | ContentEffect
  | PushEffect
  | DeliverEffect
  | RememberEffect
  | RichMenuEffect
  | SmallEffect;

/** Messages for the chat, evaluated: texts as `{ text }`, others as the author's object with its templates filled. */
export interface SayEffect {
  readonly type: "say";
  readonly messages: readonly SayMessage[];
  /** The question that these messages ask: the last message carries its choices. */
  readonly question?: OfferedQuestion;
  readonly locale: string;
  /** The state that says it, for traces and blame. */
  readonly flow: string;
  readonly state: string;
}

export type SayMessage = { readonly [key: string]: Value };

/** A question as it is put to the user, in no channel's words. */
export interface OfferedQuestion {
  readonly as: "quickReply" | "buttons" | "confirm" | "carousel" | "flex";
  readonly choices: readonly Choice[];
  /** The first choice of the page to show, where the channel cannot show all at once. */
  readonly from?: number;
  readonly picker?: Picker;
}

/** Something to tap. With `tap` the answer comes back as an input with that tap; with `say` as the user's own text. */
export interface Choice {
  readonly label: string;
  readonly tap?: Tap;
  readonly say?: string;
  readonly title?: string;
  readonly text?: string;
  readonly image?: string;
  readonly uri?: string;
  readonly style?: string;
  /** A raw action of the channel. */
  readonly action?: Value;
}

/** An input of the device that fits the question. */
export interface Picker {
  readonly kind: "date" | "time" | "datetime" | "location" | "camera" | "cameraRoll";
  readonly label: string;
  readonly tap: Tap;
  readonly min?: string;
  readonly max?: string;
  readonly initial?: string;
}

/** Durable: comes back as an input `{ kind: "timer", timer: id, due: at }` at or after `at` (ms since epoch). */
export interface ScheduleEffect {
  readonly type: "schedule";
  readonly id: string;
  readonly at: number;
  readonly late: "now" | "skip";
}

export interface UnscheduleEffect {
  readonly type: "unschedule";
  readonly id: string;
}

/** An HTTP request by a named service. The answer comes back as `{ kind: "result", call: id }`. */
export interface RequestEffect {
  readonly type: "request";
  readonly id: string;
  /** `service.operation` of the bot. */
  readonly operation: string;
  readonly with: { readonly [key: string]: Value };
  /** Statuses beside 2xx that are no error here. */
  readonly accept: readonly number[];
  /** A block waits for it (the reply with it), an action does not. */
  readonly waits: boolean;
}

/** A function of the bot's own. The answer comes back as `{ kind: "result", call: id }`. */
export interface RunEffect {
  readonly type: "run";
  readonly id: string;
  readonly function: string;
  readonly with: { readonly [key: string]: Value };
  readonly waits: boolean;
}

/**
 * Something done with a table that all conversations share, once and atomically. The answer comes back as
 * `{ kind: "result", call: id }`: the value or null, for `list` the rows. A `put` with `ifAbsent` that finds a value fails
 * with `exists`, and one into a table that holds no more rows with `full`.
 */
export interface TableEffect {
  readonly type: "table";
  readonly id: string;
  readonly operation: TableOperation;
  readonly waits: boolean;
}

/** A token by which a user's LINE account can be linked with one of the bot's own shop. The answer is `{ linkToken }`. */
export interface LinkTokenEffect {
  readonly type: "linkToken";
  readonly id: string;
  readonly user: string;
  readonly waits: boolean;
}

/**
 * The bytes of a message of the channel, for an operation (the answer is as a request's), or to be stored: then the answer is
 * `{ file, type, size }`. It fails with `gone`, `external`, `too-large`, `type`, or as a request does.
 */
export interface ContentEffect {
  readonly type: "content";
  readonly id: string;
  /** The message as the channel gave it. */
  readonly content: Value;
  readonly operation?: string;
  readonly with: { readonly [key: string]: Value };
  readonly accept: readonly number[];
  /** Media types that are taken; any where it is empty. */
  readonly types: readonly string[];
  readonly maxSize: number;
  readonly waits: boolean;
}

export type TableOperation =
  | {
      readonly do: "put";
      readonly table: string;
      readonly key: string;
      readonly value: Value;
      readonly ifAbsent: boolean;
      /** Milliseconds that the row lives. */
      readonly lifetime?: number;
    }
  | { readonly do: "take" | "get"; readonly table: string; readonly key: string }
  | { readonly do: "list"; readonly table: string; readonly select: Selection };

/** To whom something goes beside this conversation. `conversation`: a chat's id, with `#` and a member's id behind it where it is theirs. */
export type Address =
  | { readonly user: string }
  | { readonly group: string }
  | { readonly conversation: string }
  | { readonly table: string; readonly key: string };

/** Messages for another chat. With `report` a failure comes back as `{ kind: "pushFailed", push: report }`. */
export interface PushEffect {
  readonly type: "push";
  readonly to: Address;
  readonly say: SayEffect;
  readonly report?: PushRef;
}

/** An event for another conversation: an input of it, once, in the order in which this one sends. */
export interface DeliverEffect {
  readonly type: "deliver";
  readonly to: Address;
  readonly event: EventInput;
}

/** What a group's conversation remembers of a user: an input `{ kind: "memory", values }` of the user's own conversation. */
export interface RememberEffect {
  readonly type: "remember";
  readonly user: string;
  readonly values: { readonly [name: string]: Value };
}

/** The menu that the user is to see from now on: one of the bot's, in a language where it has several; null for the default. */
export interface RichMenuEffect {
  readonly type: "richMenu";
  readonly menu: { readonly name: string; readonly locale?: string } | null;
}

export type SmallEffect =
  | { readonly type: "loading"; readonly seconds?: number }
  | { readonly type: "markAsRead" }
  | { readonly type: "flush" }
  | { readonly type: "track"; readonly event: string; readonly data?: Value };
