import type { Value } from "../expression/value.ts";
import type { EventInput } from "./input.ts";

/** What is kept of one chat between turns. Plain JSON; `format` says which release can read it. */
export interface Conversation {
  readonly format: 1;
  /** The runs of flows, bottom to top: each call, digression and repair pushes one. */
  readonly stack: readonly Run[];
  /** Runs beside the stack (`background: true`). */
  readonly background?: readonly Run[];
  /** Of a group: what each member has of their own; only of those who have something. */
  readonly members?: { readonly [userId: string]: MemberPart };
  /** Of a group: everyone who has been seen in it, those seen first in front. */
  readonly known?: readonly string[];
  /** What the bot remembers of the user (`user.x`), or of the group (`group.x`). */
  readonly memory: { readonly [name: string]: Value };
  /** When what is remembered is forgotten, of names that are declared with `expires`. Milliseconds since 1970. */
  readonly memoryUntil?: { readonly [name: string]: number };
  /** The user's language as the channel last told it: timers and answers of services come without one. */
  readonly language?: string;
  /** Numbers given out so far to runs, asks, timers and calls. */
  readonly counter: number;
  /** Timers that belong to no run any more, by id: `schedule … detached: true`. */
  readonly detached?: { readonly [timer: string]: StoredTimer };
  /** Askings whose buttons were tapped, for `taps: once`; the newest last, a few only. */
  readonly tapped?: readonly number[];
  /** In a user's own chat: the rich menu that the bot itself chose, and the one that the user was last given (`name` or `name/locale`). */
  readonly richMenu?: { readonly chosen?: string; readonly given?: string };
}

/** The runs of `scope: member` flows of one member of a group. */
export interface MemberPart {
  readonly stack: readonly Run[];
  readonly background?: readonly Run[];
  readonly tapped?: readonly number[];
}

/** One run of a flow: an XState snapshot at its smallest, and what the engine keeps beside it. */
export interface Run {
  readonly id: number;
  readonly flow: string;
  /** Content hash of the flow that it was last advanced on. */
  readonly hash: string;
  readonly value: StateValue;
  readonly context: { readonly [name: string]: Value };
  readonly history?: { readonly [id: string]: readonly { readonly id: string }[] };
  readonly input?: { readonly [name: string]: Value };
  /** What tells it apart from other runs of its flow: `key`, as JSON. */
  readonly key?: string;
  /** Why it runs: a repair reads it, and it tells what happens when it ends. */
  readonly cause: "start" | "digression" | "call" | "repair";
  /** The run and state whose `call` waits for this one. */
  readonly caller?: { readonly run: number; readonly state: string; readonly given?: string };
  /** What a repair flow reads as `repair.…`. */
  readonly repair?: { readonly [key: string]: Value };
  /** How the question beneath is put again when a digression ends. */
  readonly resume?: "ask" | "silent" | "confirm";
  readonly question?: OpenQuestion;
  /** Questions of other regions of a parallel state, the newest last: each is put when those over it are answered. */
  readonly waiting?: readonly OpenQuestion[];
  /** Messages that wait for more of them, to be one answer together. */
  readonly gathered?: Gathered;
  /** Requests and functions under way, by call id. */
  readonly calls?: { readonly [id: string]: StoredCall };
  readonly timers?: { readonly [id: string]: StoredTimer };
  /** Taps of the author's own that were too large to be carried, by key. */
  readonly kept?: { readonly [key: string]: KeptTap };
  /** Of a flow whose answers can be changed: the states that were passed, with what their call was given or how they were answered. */
  readonly passed?: { readonly [state: string]: string };
  /** Short hashes of what was said and done once, newest last: a correction does not repeat it. */
  readonly once?: readonly string[];
  readonly correction?: Correction;
  /** The rich menu that it shows for as long as it lives. */
  readonly richMenu?: string;
  /** Answers given so far, newest last: what `$back` undoes. */
  readonly trail?: readonly Answered[];
}

export type StateValue = string | { readonly [state: string]: StateValue };

export interface OpenQuestion {
  readonly state: string;
  /** Content hash of the state when it was asked: a changed question is put again after a deploy. */
  readonly hash: string;
  /** Which asking: rises each time the state is entered. */
  readonly ask: number;
  /** In a group: who may answer; absent where anyone may. */
  readonly from?: readonly string[];
  /** Answers that were not understood or not right. */
  readonly attempts: number;
  /** Entered while the run was not on top: still to be asked. */
  readonly pending?: true;
  /** It has changed in a deploy and was not put since: nothing counts as its answer. */
  readonly renewed?: true;
  /** Of a list that is not complete yet: what was answered so far. */
  readonly items?: readonly Value[];
  /** The first choice of the page that is shown, where there are more than one and it is not the first. */
  readonly page?: number;
  /** The user was asked whether the talk goes on; the question itself is not put before that. */
  readonly confirm?: true;
}

/** An answer is being changed: from its question the flow runs forward again to where the user was. */
export interface Correction {
  /** The question that was gone back to. */
  readonly state: string;
  readonly until: string;
}

export interface Gathered {
  readonly state: string;
  readonly inputs: readonly EventInput[];
}

export interface StoredCall {
  readonly id: string;
  readonly state: string;
  readonly waits: boolean;
  readonly echo?: Value;
  /** Hash of what it was given, where a correction may ask for it. */
  readonly given?: string;
  /** The event of the turn that asked, so that `event` stays what it was when the answer comes. */
  readonly event?: Value;
}

export interface KeptTap {
  readonly name: string;
  readonly data?: { readonly [key: string]: Value };
}

export interface StoredTimer {
  /** The event that it becomes. */
  readonly event: string;
  readonly at: number;
  /** The state that it belongs to, for timers of `after` and `silence`. */
  readonly state?: string;
  readonly index?: number;
  readonly data?: Value;
  readonly late?: "skip";
  readonly urgent?: true;
  readonly repeat?: Repetition;
}

/** How a timer comes again: every day at `HH:mm`, or whenever the cron fits, in a zone. */
export interface Repetition {
  readonly daily?: string;
  readonly cron?: string;
  readonly zone: string;
  /** The last moment at which it may come, milliseconds since 1970. */
  readonly until?: number;
  /** How often it still comes after the time that is set. */
  readonly left?: number;
}

export interface Answered {
  readonly state: string;
  readonly ask: number;
  /** Variables as they were before the answer. */
  readonly before: { readonly [name: string]: Value };
  /** A run that was answered in and has ended: `$back` goes into it again. */
  readonly run?: Run;
  /** Where the flow that called it was; without one the run gave its place to the one that goes back. */
  readonly value?: StateValue;
}
