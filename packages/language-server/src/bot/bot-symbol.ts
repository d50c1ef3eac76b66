import type { Flow, Place } from "@renga/core";
import type { BotIndex } from "./bot-index.ts";

export type SymbolKind =
  | "flow"
  | "state"
  | "variable"
  | "service"
  | "operation"
  | "function"
  | "table"
  | "type"
  | "event"
  | "tap"
  | "messageFile";

/** Something of a bot that has a name and is spoken of elsewhere. */
export interface BotSymbol {
  readonly kind: SymbolKind;
  readonly name: string;
  /** The same for every occurrence of one symbol. */
  readonly id: string;
  /** The flow that it belongs to. */
  readonly flow?: Flow;
  /** Of a variable: where it is declared. */
  readonly scope?: "context" | "derive" | "input" | "user" | "group" | "constants";
}

/** A place where a symbol's name stands. */
export interface Occurrence {
  readonly symbol: BotSymbol;
  readonly isDeclaration: boolean;
  readonly at: Place;
  readonly part: "key" | "value";
  /** The part of the key or the scalar that is the name; all of it when left out. */
  readonly within?: readonly [start: number, end: number];
}

/** How the symbols of one kind are found: a file of `symbols/`, a line in `symbols.ts`. */
export type Collector = (index: BotIndex, note: (occurrence: Occurrence) => void) => void;
