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

/** What a location that a user sent holds. */
export const locationFields: Readonly<Record<string, Type>> = {
  title: { kind: "string", nullable: true },
  address: { kind: "string", nullable: true },
  latitude: { kind: "number" },
  longitude: { kind: "number" },
};

/** How deep types may be named inside types; one that goes round in circles is `any` from there on. */
const typeDepth = 16;

/** The static type of a declared variable. What cannot be resolved is `any`: saying so is the model's task. */
export function typeOfSchema(schema: VariableSchema | string, types: TypeTable = {}, depth = 0): Type {
  if (depth > typeDepth) return anyType;
  if (typeof schema === "string") {
    return isTypeName(schema) ? typeOfSchema({ type: schema }, types, depth) : named(schema, types, depth);
  }
  if (schema.$type !== undefined) return named(schema.$type, types, depth);
  const of = (inner: VariableSchema | string): Type => typeOfSchema(inner, types, depth + 1);
  switch (schema.type ?? impliedType(schema)) {
    case "string":
      return stringType(schema.enum);
    case "array":
      return { kind: "array", items: schema.items === undefined ? anyType : of(schema.items) };
    case "object":
      return objectType(schema, of);
    case "integer":
    case "number":
    case "boolean":
    case "date":
    case "time":
    case "datetime":
    case "location":
    case "content":
      return { kind: schema.type as PlainType["kind"] };
    default:
      return anyType;
  }
}

function named(name: string, types: TypeTable, depth: number): Type {
  const schema = Object.hasOwn(types, name) ? types[name] : undefined;
  if (schema === undefined) return anyType;
  const type = typeOfSchema(schema, types, depth + 1);
  return type.kind === "object" ? { ...type, name } : type;
}

export function isTypeName(word: string): word is TypeName {
  return (typeNames as readonly string[]).includes(word);
}

/** The type of a declaration that leaves it out but says as much by its keywords. */
export function impliedType(schema: VariableSchema): string | undefined {
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return "object";
  if (schema.items !== undefined) return "array";
  if (schema.enum?.length && schema.enum.every((value) => typeof value === "string")) return "string";
  return undefined;
}

function stringType(values: readonly Value[] | undefined): Type {
  const texts = values?.filter((value) => typeof value === "string");
  return texts && texts.length > 0 ? { kind: "string", values: texts } : { kind: "string" };
}

function objectType(schema: VariableSchema, of: (inner: VariableSchema | string) => Type): Type {
  const properties: Record<string, Type> = Object.create(null);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) properties[key] = of(inner);
  const rest = schema.additionalProperties;
  if (rest === false) return { kind: "object", properties };
  if (rest !== undefined && rest !== true) return { kind: "object", properties, rest: of(rest) };
  // Listed properties are all there are, so that a misspelt one is found; with none listed anything goes.
  const open = rest === true || schema.properties === undefined;
  return open ? { kind: "object", properties, rest: anyType } : { kind: "object", properties };
}

/** A type as an author reads it: `integer`, `array of slot`, `object { id: string }`. */
export function showType(type: Type): string {
  switch (type.kind) {
    case "array":
      return type.items.kind === "any" ? "array" : `array of ${showType(type.items)}`;
    case "object": {
      if (type.name !== undefined) return type.name;
      const fields = Object.entries(type.properties).map(([key, inner]) => `${key}: ${showType(inner)}`);
      return fields.length === 0 || fields.length > 4 ? "object" : `object { ${fields.join(", ")} }`;
    }
    case "string":
      if (type.values === undefined || type.values.length > 4) return "string";
      return type.values.map((value) => `'${value}'`).join(" | ");
    default:
      return type.kind;
  }
}

/** Whether every value of type `from` may stand where `to` is wanted (an integer is a number; `any` fits both ways). */
export function isAssignable(from: Type, to: Type): boolean {
  if (from.kind === "any" || to.kind === "any" || from.kind === "null") return true;
  switch (to.kind) {
    case "number":
      return from.kind === "number" || from.kind === "integer";
    case "string":
      if (from.kind !== "string") return false;
      return !to.values || !from.values || from.values.every((value) => to.values?.includes(value));
    case "array":
      return from.kind === "array" && isAssignable(from.items, to.items);
    case "object":
      return (from.kind === "location" && Object.keys(to.properties).length === 0) || objectFits(from, to);
    case "location":
      return from.kind === "location" || objectFits(from, { kind: "object", properties: locationFields });
    default:
      return from.kind === to.kind;
  }
}

function objectFits(from: Type, to: ObjectType): boolean {
  if (from.kind !== "object") return false;
  return Object.entries(from.properties).every(([key, inner]) => {
    const wanted = Object.hasOwn(to.properties, key) ? to.properties[key] : to.rest;
    return wanted !== undefined && isAssignable(inner, wanted);
  });
}

/** The narrowest type that holds the values of both. */
export function joinTypes(left: Type, right: Type): Type {
  if (left.kind === "null") return right.kind === "null" ? right : { ...right, nullable: true };
  if (right.kind === "null") return { ...left, nullable: true };
  const nullable = left.nullable || right.nullable ? { nullable: true } : {};
  if (left.kind === "string" && right.kind === "string") {
    if (!left.values || !right.values) return { kind: "string", ...nullable };
    return { kind: "string", values: [...new Set([...left.values, ...right.values])], ...nullable };
  }
  if (left.kind === "array" && right.kind === "array") {
    return { kind: "array", items: joinTypes(left.items, right.items), ...nullable };
  }
  if (isAssignable(left, right) && left.kind !== "any") return { ...right, ...nullable };
  if (isAssignable(right, left) && right.kind !== "any") return { ...left, ...nullable };
  return anyType;
}

/** The type of a value that stands in a flow as a literal. */
export function typeOfValue(value: Value): Type {
  if (value === null) return { kind: "null" };
  if (typeof value === "string") return { kind: "string", values: [value] };
  if (typeof value === "number") return { kind: Number.isInteger(value) ? "integer" : "number" };
  if (typeof value === "boolean") return { kind: "boolean" };
  if (Array.isArray(value)) {
    const [first, ...others] = value.map(typeOfValue);
    return { kind: "array", items: others.reduce(joinTypes, first ?? anyType) };
  }
  const properties: Record<string, Type> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) properties[key] = typeOfValue(inner);
  return { kind: "object", properties };
}
