import type { Place } from "../document/place.ts";
import type { OpeningHours } from "../expression/opening-hours.ts";
import type { TextFormat } from "../expression/text-format.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { Action, Handler, Receiver, Transition } from "./action.ts";
import type { Flow } from "./flow.ts";
import type { Data, LocalText, PlacedExpression } from "./scalar.ts";

export interface Bot {
  readonly at: Place;
  readonly name: string;
  /** The first is the default. */
  readonly locales: readonly string[];
  /** IANA zone of the bot. */
  readonly timezone: string;
  /** Opening hours by name; the first are meant where none is named. */
  readonly hours: ReadonlyMap<string, OpeningHours & { readonly at: Place }>;
  /** `HH:mm`: when what a timer says waits. */
  readonly quietHours?: { readonly from: string; readonly to: string };
  /** The texts of `locales/`, by locale, each by its key. */
  readonly catalogues: ReadonlyMap<string, ReadonlyMap<string, CatalogueText>>;
  readonly types: Readonly<Record<string, VariableSchema>>;
  readonly user: ReadonlyMap<string, Variable>;
  /** What is remembered of a group. */
  readonly group: ReadonlyMap<string, Variable>;
  /** Words with which a text in a group speaks to the bot. */
  readonly prefix: readonly string[];
  readonly constants: ReadonlyMap<string, Data>;
  readonly services: ReadonlyMap<string, Service>;
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly commands: readonly Command[];
  /** The bot's own events (declared under `events`, or made by `schedule`, `raise`). */
  readonly events: ReadonlyMap<string, OwnEvent>;
  readonly on: readonly Handler[];
  readonly repairs: ReadonlyMap<string, Repair>;
  readonly defaults: Waiting;
  readonly delivery: Delivery;
  /** Digressions at most. */
  readonly stack: number;
  readonly flows: ReadonlyMap<string, Flow>;
  /** Flows under a name that another one already has; they are left out of `flows`. */
  readonly duplicates: readonly { readonly at: Place; readonly id: string; readonly first: Flow }[];
  /** In the order of their files. */
  readonly richMenus: readonly RichMenu[];
}

/** A menu that a channel shows beside a chat. What it looks like is the channel's to read; here is who sees it. */
export interface RichMenu {
  readonly at: Place;
  readonly name: string;
  /** The file as a message body: texts may be maps by locale. */
  readonly body: Data;
  readonly show?: RichMenuRule;
  /** Whether something in it is a map by locale: then each locale has a menu of its own. */
  readonly localized: boolean;
}

export interface RichMenuRule {
  /** Everyone who sees no other. */
  readonly byDefault: boolean;
  readonly locale?: { readonly at: Place; readonly name: string };
  readonly guard?: PlacedExpression;
}

/** A text of a catalogue, in ICU MessageFormat. */
export interface CatalogueText {
  readonly at: Place;
  readonly source: string;
  readonly format: TextFormat;
}

export interface Delivery {
  readonly policy: "reply-first" | "reply-only" | "push";
  readonly pushBudget: { readonly month?: number; readonly userDay?: number };
}

export interface Variable {
  readonly at: Place;
  readonly name: string;
  readonly schema: VariableSchema;
  readonly default?: Value;
  readonly label?: LocalText;
  /** Other names that people have for it. */
  readonly synonyms: readonly LocalText[];
  readonly show?: PlacedExpression;
  readonly secret: boolean;
  /** Of what is remembered: how long after the last write, in milliseconds; or until the next midnight of the bot's zone. */
  readonly expires?: number | "midnight";
}

export interface OwnEvent {
  readonly at: Place;
  readonly data: Readonly<Record<string, VariableSchema>>;
  /** Whose it is when it comes from outside; an expression reads its data as `event`. */
  readonly to?: Receiver;
}

/** A small map that all conversations of the bot share. */
export interface Table {
  readonly at: Place;
  readonly name: string;
  readonly key: VariableSchema;
  readonly value: VariableSchema;
  /** Milliseconds after which a row is gone. */
  readonly expires?: number;
}

/** Words that mean something at any time: a target, a flow or a repair. */
export interface Command {
  readonly at: Place;
  readonly name: string;
  /** Beside the defaults of each locale, as written. */
  readonly words: readonly string[];
  readonly target: string;
}

/** A repair written by the bot: what it does, or the flow that does it. */
export interface Repair {
  readonly at: Place;
  readonly name: string;
  readonly flow?: string;
  readonly actions: readonly Action[];
  readonly target?: string;
}

export interface Service {
  readonly at: Place;
  readonly name: string;
  readonly baseUrl: EnvironmentText;
  readonly auth?: { readonly bearer?: EnvironmentText; readonly headers?: Readonly<Record<string, EnvironmentText>> };
  readonly operations: ReadonlyMap<string, Operation>;
}

/** A literal, or the name of an environment variable that the runtime reads. */
export type EnvironmentText = { readonly env: string } | { readonly text: string };

export interface Operation {
  readonly at: Place;
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Templates in path segments see `with`; they are percent-encoded. */
  readonly path: Data;
  readonly query: readonly { readonly key: string; readonly value: Data }[];
  readonly body?: Data;
  /** Milliseconds. */
  readonly timeout: number;
  readonly retry: { readonly attempts: number; readonly backoff: number };
  /** Status codes beside 2xx that are no error. */
  readonly accept: readonly number[];
  readonly response?: VariableSchema;
}

export interface FunctionDeclaration {
  readonly at: Place;
  readonly name: string;
  readonly with: Readonly<Record<string, VariableSchema>>;
  readonly result?: VariableSchema;
}

/** What governs a wait, on a question, on its flow, or under `defaults`. */
export interface Waiting {
  readonly silence?: readonly TimedTransition[];
  readonly invalid?: readonly LocalText[];
  readonly attempts?: number;
  readonly taps?: "once" | "while-current" | "always";
  readonly interrupt?: "after" | "first" | "deny" | readonly string[];
  readonly resume?: "ask" | "silent" | "confirm";
  readonly help?: LocalText;
}

/** An entry of `after` or `silence`: so long after the wait began, or after the last input; or at a time of the clock. */
export interface TimedTransition {
  readonly at: Place;
  /** Milliseconds; an expression gives a duration at run time. */
  readonly in: number | PlacedExpression;
  /** `in` gives no duration but what is waited for: the next such time, or a moment. */
  readonly clock?: true;
  readonly transition: Transition;
}
