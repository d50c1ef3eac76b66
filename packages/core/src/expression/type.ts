import type { Value } from "./value.ts";

/** The types of the language. `duration` and `null` occur in expressions only: no variable is declared so. */
export type Type = PlainType | StringType | ArrayType | ObjectType;

export interface PlainType {
  readonly kind:
    | "any"
    | "null"
    | "integer"
    | "number"
    | "boolean"
    | "date"
    | "time"
    | "datetime"
    | "duration"
    | "location"
    | "content";
  readonly nullable?: boolean;
}

export interface StringType {
  readonly kind: "string";
  /** The only texts that it can be, when they are known. */
  readonly values?: readonly string[];
  readonly nullable?: boolean;
}

export interface ArrayType {
  readonly kind: "array";
  readonly items: Type;
  readonly nullable?: boolean;
}

export interface ObjectType {
  readonly kind: "object";
  /** The name of the bot's own type, for messages. */
  readonly name?: string;
  readonly properties: Readonly<Record<string, Type>>;
  /** The type of keys that are not listed; absent when there may be none. */
  readonly rest?: Type;
  readonly nullable?: boolean;
}

/** The words that `type:` takes in a variable declaration. */
export const typeNames: readonly TypeName[] = [
  "string",
  "integer",
  "number",
  "boolean",
  "date",
  "time",
  "datetime",
  "location",
  "content",
  "object",
  "array",
  "any",
];

export type TypeName =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "time"
  | "datetime"
  | "location"
  | "content"
  | "object"
  | "array"
  | "any";

/**
 * A variable as its author declares it: JSON Schema's own keywords, further types, and `$type` for the bot's own. A bare
 * word is short for `{ type: word }`. Keys that are not about the value (`label`, `show`, `secret`, `expires`) are left
 * to those who read them.
 */
export interface VariableSchema {
  readonly type?: string;
  readonly $type?: string;
  readonly enum?: readonly Value[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: VariableSchema | string;
  readonly properties?: Readonly<Record<string, VariableSchema | string>>;
  readonly additionalProperties?: boolean | VariableSchema | string;
  readonly required?: readonly string[];
  readonly default?: Value;
}

/** The bot's own types, by name. */
export type TypeTable = Readonly<Record<string, VariableSchema | string>>;

export const anyType: Type = { kind: "any" };

/** The static type of a declared variable. What cannot be resolved is `any`: saying so is the model's task. */
export function typeOfSchema(_schema: VariableSchema | string, _types: TypeTable = {}): Type {
  return anyType;
}

/** A type as an author reads it: `integer`, `array of slot`, `object { id: string }`. */
export function showType(type: Type): string {
  return type.kind;
}

/** Whether every value of type `from` may stand where `to` is wanted (an integer is a number; `any` fits both ways). */
export function isAssignable(from: Type, to: Type): boolean {
  return from.kind === to.kind || from.kind === "any" || to.kind === "any";
}

/** The type of a value that stands in a flow as a literal. */
export function typeOfValue(_value: Value): Type {
  return anyType;
}
