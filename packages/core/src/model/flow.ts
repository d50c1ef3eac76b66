import type { Place, SourceDocument } from "../document/place.ts";
import type { VariableSchema } from "../expression/type.ts";
import type { Action, Assignment, Handler, Message, TableUse, Transition } from "./action.ts";
import type { Repair, TimedTransition, Variable, Waiting } from "./bot.ts";
import type { Data, LocalText, PlacedExpression } from "./scalar.ts";

export interface Flow extends Waiting {
  readonly at: Place;
  readonly id: string;
  /** Of the flow as it stands in the files; carried by running conversations. Hex of 16. */
  readonly hash: string;
  readonly title?: LocalText;
  readonly context: ReadonlyMap<string, Variable>;
  readonly constants: ReadonlyMap<string, Data>;
  /** Names that are computed whenever they are read. */
  readonly derive: ReadonlyMap<string, PlacedExpression>;
  readonly input: ReadonlyMap<string, Variable>;
  readonly output: ReadonlyMap<string, Data>;
  /** Where it runs: in a user's own chat, in a group for all together, or in a group for each member. */
  readonly scope: "user" | "group" | "member";
  /** It runs beside the stack, and asks nothing. */
  readonly background: boolean;
  /** While it is on top a person talks: of what the user says or taps, only what the flow itself handles is heard. */
  readonly silent: boolean;
  /** What tells runs of it apart, where it is started while it waits. */
  readonly key?: Data;
  /** Milliseconds that a run may wait without anything happening in it. */
  readonly expires?: number;
  /** Flows that mend it, in place of the bot's own repairs. Repairs that say or do something are among `on`. */
  readonly repairs: ReadonlyMap<string, Repair>;
  readonly onRestart: "resume" | "restart" | "stack";
  readonly migrations: readonly Migration[];
  /** `versions: pin`: a run finishes on the version that it began with, made of these files beside bot.yaml and the catalogues. */
  readonly pinned?: { readonly files: readonly SourceDocument[] };
  readonly triggers: readonly Trigger[];
  readonly on: readonly Handler[];
  /** The name of the state it begins with: `initial`, or the first of the main line. */
  readonly initial: string;
  /** The main line in document order, then `aside`; each with its own substates. */
  readonly states: readonly State[];
  /** Every state of the flow by its name, which is unique in it. */
  readonly byName: ReadonlyMap<string, State>;
}

/**
 * What becomes of runs of older versions: those in a state that is gone go to another one; without a state, variables that
 * the older version did not have get a value. The names of the older version can be read.
 */
export interface Migration {
  readonly at: Place;
  readonly from?: { readonly at: Place; readonly name: string };
  readonly to?: { readonly at: Place; readonly name: string };
  readonly assignments: readonly Assignment[];
}

/** What starts a flow: an event that fits, with what it sets or passes as `input`. */
export interface Trigger {
  readonly at: Place;
  readonly event: string;
  readonly matches: Handler["matches"];
  readonly guard?: PlacedExpression;
  readonly assignments: readonly Assignment[];
  readonly with?: Data;
  readonly resume?: "ask" | "silent" | "confirm";
}

export interface State {
  /** The state's key. */
  readonly at: Place;
  readonly name: string;
  readonly type: "plain" | "final" | "parallel" | "history";
  /** On the main line (runs on to the next), or under `aside` (only targeted). */
  readonly line: "main" | "aside";
  readonly parent?: string;
  readonly deep?: boolean;
  readonly block?: Block;
  /** `say` of the state stands at the end of `entry`. */
  readonly entry: readonly Action[];
  readonly exit: readonly Action[];
  readonly on: readonly Handler[];
  readonly always: readonly Transition[];
  readonly after: readonly TimedTransition[];
  readonly onDone: readonly Transition[];
  readonly onError: readonly Transition[];
  /** `target` of the state: where it goes when its block ends, or at once. */
  readonly target?: { readonly at: Place; readonly name: string };
  readonly initial?: string;
  readonly states: readonly State[];
  /** Where the main line runs on to: the next state's name, or the end of its parent. */
  readonly next?: string | "$end";
  /** Of the state as it stands: a tap stays alive across deploys that left it as it was. Hex of 8. */
  readonly hash: string;
}

export type Block =
  | AskBlock
  | MenuBlock
  | ReviewBlock
  | EachBlock
  | CallBlock
  | RequestBlock
  | RunBlock
  | TableBlock<"put">
  | TableBlock<"take">
  | TableBlock<"get">
  | TableBlock<"list">
  | AccountLinkBlock
  | ContentBlock;

export type QuestionBlock = AskBlock | MenuBlock | ReviewBlock;

/** What a question offers and takes, of `ask`, `menu` and `review`. */
interface Question extends Waiting {
  readonly at: Place;
  /** In a group: who may answer; `ids` gives a user's id, or a list of them. */
  readonly from?: "member" | "anyone" | "everyone" | { readonly ids: PlacedExpression };
  readonly prompt: readonly Message[];
  readonly options: readonly Option[];
  readonly as: "quickReply" | "buttons" | "confirm" | "carousel" | "flex";
  readonly onFailed?: { readonly at: Place; readonly name: string };
}

export interface AskBlock extends Question {
  readonly kind: "ask";
  readonly variable: { readonly at: Place; readonly scope: "flow" | "user"; readonly name: string };
  readonly suggest: readonly Option[];
  readonly picker?: { readonly label?: LocalText; readonly min?: Data; readonly max?: Data; readonly initial?: Data };
  readonly parse?: PlacedExpression;
  readonly checks: readonly { readonly that: PlacedExpression; readonly else?: readonly Message[] }[];
  readonly ifKnown: "ask" | "skip";
  readonly skip: readonly LocalText[];
  /** Words that end a list. */
  readonly done: readonly LocalText[];
  readonly required: boolean;
  /** Milliseconds: messages that follow one another so closely are one answer. */
  readonly gather?: number;
  readonly save: readonly Assignment[];
}

export interface MenuBlock extends Question {
  readonly kind: "menu";
}

/** What was asked, with a way to change each, and to confirm it all. */
export interface ReviewBlock extends Question {
  readonly kind: "review";
  readonly variables: readonly { readonly at: Place; readonly scope: "flow" | "user"; readonly name: string }[];
  readonly title?: LocalText;
  /** The label of what confirms it. */
  readonly confirm?: LocalText;
  readonly synonyms: readonly LocalText[];
}

/** A choice that is offered. A static one, or one for each item of a list. */
export interface Option {
  readonly at: Place;
  readonly each?: { readonly item: string; readonly index?: string; readonly list: PlacedExpression };
  readonly guard?: PlacedExpression;
  readonly label: LocalText;
  /** The answer; without one the label's text is, as far as the variable's type takes it. */
  readonly value?: Data;
  readonly synonyms: readonly LocalText[];
  readonly assignments: readonly Assignment[];
  readonly target?: { readonly at: Place; readonly name: string };
  readonly title?: LocalText;
  readonly text?: LocalText;
  readonly image?: Data;
  readonly uri?: Data;
  readonly style?: string;
  /** A raw action of the channel whose result is the answer. */
  readonly action?: Data;
}

/** Runs the states inside it once for every item of a list. */
export interface EachBlock {
  readonly kind: "each";
  readonly at: Place;
  /** Absent where it could not be read. */
  readonly each?: { readonly item: string; readonly index?: string; readonly list: PlacedExpression };
}

export interface CallBlock {
  readonly kind: "call";
  readonly at: Place;
  readonly flow: string;
  readonly with?: Data;
  readonly save: readonly Assignment[];
  readonly onCancelled: readonly Transition[];
}

export interface RequestBlock {
  readonly kind: "request";
  readonly at: Place;
  /** `service.operation`. */
  readonly operation: string;
  readonly with?: Data;
  readonly save: readonly Assignment[];
  readonly accept: readonly number[];
}

export interface RunBlock {
  readonly kind: "run";
  readonly at: Place;
  readonly function: string;
  readonly with?: Data;
  readonly save: readonly Assignment[];
}

/** Something done with a table of the bot; the answer is waited for. */
export interface TableBlock<K extends "put" | "take" | "get" | "list" = "put" | "take" | "get" | "list">
  extends TableUse {
  readonly kind: K;
  readonly at: Place;
  readonly save: readonly Assignment[];
}

/** Sends the user to the login of the bot's own shop, and waits until LINE says that the accounts are linked. */
export interface AccountLinkBlock {
  readonly kind: "accountLink";
  readonly at: Place;
  /** The login page. */
  readonly url: Data;
  /** Said with the link. */
  readonly says: readonly Message[];
  readonly label?: LocalText;
  readonly as: "buttons" | "quickReply" | "flex";
  readonly save: readonly Assignment[];
}

/** Fetches what the user sent: for a service, or to be stored beside the bot's data. */
export interface ContentBlock {
  readonly kind: "content";
  readonly at: Place;
  readonly content: Data;
  /** `service.operation`, which takes the bytes as its body. */
  readonly operation?: string;
  readonly operationAt: Place;
  readonly with?: Data;
  /** Media types that are taken, `image/*`; any where it is empty. */
  readonly types: readonly string[];
  /** Bytes. */
  readonly maxSize: number;
  readonly accept: readonly number[];
  readonly save: readonly Assignment[];
}

/** Names and types that a schema gives, for the checker. */
export type Schemas = Readonly<Record<string, VariableSchema>>;
