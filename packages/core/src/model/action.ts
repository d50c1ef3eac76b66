import type { Place } from "../document/place.ts";
import type { Data, LocalText, PlacedExpression } from "./scalar.ts";

/** A message as the author wrote it: a text, or an object of the channel (a shorthand such as `carousel`, or raw). */
export type Message =
  | { readonly kind: "text"; readonly at: Place; readonly when?: PlacedExpression; readonly text: LocalText }
  | { readonly kind: "object"; readonly at: Place; readonly when?: PlacedExpression; readonly body: Data };

export interface Assignment {
  readonly at: Place;
  /** `party`, or `user.visits` as `{ scope: "user", name: "visits" }`. */
  readonly scope: "flow" | "user" | "group";
  readonly name: string;
  readonly value: Data;
}

/** To whom something goes: a user, a group, a conversation, or the one that put a row into a table. */
export type Receiver =
  | { readonly kind: "user" | "group" | "conversation"; readonly at: Place; readonly id: Data }
  | { readonly kind: "table"; readonly at: Place; readonly table: string; readonly key: Data };

/** What is done with a table of the bot. */
export interface TableUse {
  readonly table: string;
  readonly key?: Data;
  readonly value?: Data;
  /** Of a `put`: an error where the key has a value already. */
  readonly ifAbsent: boolean;
  /** Of a `list`: expressions over `row`. */
  readonly where?: PlacedExpression;
  readonly orderBy?: PlacedExpression;
  readonly limit?: Data;
}

/** When a scheduled event comes: after a while, at a moment, or again and again. */
export type ScheduledTime =
  | { readonly in: Data }
  | { readonly moment: Data }
  | ({ readonly daily: Data } & Repeated)
  | ({ readonly cron: string; readonly at: Place } & Repeated);

interface Repeated {
  /** The last moment at which it may come. */
  readonly until?: Data;
  /** How often at most. */
  readonly count?: Data;
}

export type Action = { readonly at: Place; readonly guard?: PlacedExpression } & (
  | { readonly kind: "say"; readonly messages: readonly Message[] }
  | { readonly kind: "set"; readonly assignments: readonly Assignment[] }
  | { readonly kind: "raise"; readonly event: string; readonly data?: Data }
  | {
      readonly kind: "schedule";
      /** What tells it from other timers of the run, or of the conversation where it is detached. */
      readonly id: Data;
      readonly when: ScheduledTime;
      readonly event: string;
      readonly data?: Data;
      readonly late: "now" | "skip";
      readonly detached: boolean;
      /** It comes in quiet hours too. */
      readonly urgent: boolean;
    }
  | { readonly kind: "unschedule"; readonly id: Data }
  | {
      readonly kind: "request";
      readonly operation: string;
      readonly id: string;
      readonly with?: Data;
      readonly echo?: Data;
    }
  | { readonly kind: "run"; readonly function: string; readonly id: string; readonly with?: Data; readonly echo?: Data }
  | ({ readonly kind: "put" | "take" | "get" | "list"; readonly id: string; readonly echo?: Data } & TableUse)
  | { readonly kind: "push"; readonly to: Receiver; readonly messages: readonly Message[]; readonly id?: string }
  | { readonly kind: "sendTo"; readonly to: Receiver; readonly event: string; readonly data?: Data }
  | { readonly kind: "loading"; readonly seconds?: number }
  | { readonly kind: "markAsRead" }
  /** `menu` null: back to the one that the menus' own rules choose. */
  | { readonly kind: "richMenu"; readonly menu: string | null }
  | { readonly kind: "flush" }
  | { readonly kind: "track"; readonly event: string; readonly data?: Data }
);

/** What happens on an event: `set`, `say`, `actions` in this order, then the target. */
export interface Transition {
  readonly at: Place;
  readonly guard?: PlacedExpression;
  readonly assignments: readonly Assignment[];
  readonly say: readonly Message[];
  readonly actions: readonly Action[];
  /** A state's name, or a reserved target such as `$done`. */
  readonly target?: { readonly at: Place; readonly name: string };
  readonly reenter: boolean;
  /** A digression: this flow is put on the stack. */
  readonly call?: {
    readonly at: Place;
    readonly flow: string;
    readonly with?: Data;
    readonly save?: readonly Assignment[];
    readonly resume?: "ask" | "silent" | "confirm";
  };
}

/** What an event must look like beside its type. */
export type Match =
  | { readonly kind: "words"; readonly at: Place; readonly words: readonly string[] }
  | { readonly kind: "regex"; readonly at: Place; readonly source: string }
  | { readonly kind: "contains"; readonly at: Place; readonly text: string }
  | { readonly kind: "startsWith"; readonly at: Place; readonly text: string }
  /** The bot is mentioned. */
  | { readonly kind: "mention"; readonly at: Place }
  | { readonly kind: "data"; readonly at: Place; readonly keys: Readonly<Record<string, string | number | boolean>> };

/** One key of `on` or of `triggers`, with one of its transitions. A list in the file gives several handlers in order. */
export interface Handler {
  readonly at: Place;
  /** An event type: the channel's (`text`, `message`, `follow`), `tap.NAME`, the bot's own, `request.ID.done`, `error.*`. */
  readonly event: string;
  readonly matches: readonly Match[];
  readonly transition: Transition;
  readonly capture: boolean;
  readonly global: boolean;
}
