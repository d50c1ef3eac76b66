import { Duration } from "./duration.ts";
import { isRunObject, type RunValue } from "./run.ts";
import { anyType, isAssignable, joinTypes, type PlainType, type Type } from "./type.ts";

/** `substring(text: string, start: integer, end?: integer): string`, taken apart. */
export interface Signature {
  readonly source: string;
  readonly parameters: readonly Parameter[];
  /** The types of the bodies of a loop (`item => keep: boolean`), which run once per item. */
  readonly bodies: readonly SignatureType[];
  readonly result: SignatureType;
}

export interface Parameter {
  readonly name: string;
  readonly type: SignatureType;
  readonly optional: boolean;
  /** Takes all arguments that are left. */
  readonly rest: boolean;
}

export type SignatureType =
  | { readonly kind: "plain"; readonly type: Type }
  | { readonly kind: "array"; readonly items: SignatureType; readonly nullable: boolean }
  /** A letter: the same type wherever it stands; O is one whose values have an order, F one whose values have fields. */
  | { readonly kind: "letter"; readonly letter: string; readonly nullable: boolean }
  | { readonly kind: "union"; readonly of: readonly SignatureType[] };

/** Signatures are our own source: one that cannot be read is a mistake in this package. */
export function parseSignature(source: string): Signature {
  const open = source.indexOf("(");
  const close = source.lastIndexOf("): ");
  if (open < 0 || close < 0) throw new Error(`unreadable signature: ${source}`);
  const parts = source
    .slice(open + 1, close)
    .split(", ")
    .filter((part) => part !== "");
  const bodies = parts.filter((part) => part.startsWith("item => "));
  return {
    source,
    parameters: parts.filter((part) => !part.startsWith("item => ")).map(parseParameter),
    bodies: bodies.map((part) => parseType(part.slice(part.indexOf(": ") + 2))),
    result: parseType(source.slice(close + 3)),
  };
}

function parseParameter(source: string): Parameter {
  const [name = "", type = "any"] = source.split(": ");
  return {
    name: name.replace("...", "").replace("?", ""),
    type: parseType(type),
    optional: name.endsWith("?"),
    rest: name.startsWith("..."),
  };
}

function parseType(source: string): SignatureType {
  const alternatives = source.split(" | ");
  if (alternatives.length > 1) return { kind: "union", of: alternatives.map(parseType) };
  const nullable = source.endsWith("?");
  const word = nullable ? source.slice(0, -1) : source;
  if (word.startsWith("array<")) return { kind: "array", items: parseType(word.slice(6, -1)), nullable };
  if (/^[A-Z]$/u.test(word)) return { kind: "letter", letter: word, nullable };
  return { kind: "plain", type: { ...plainType(word), ...(nullable ? { nullable } : {}) } };
}

function plainType(word: string): Type {
  if (word === "object") return { kind: "object", properties: {}, rest: anyType };
  if (word === "weekday") return { kind: "string", values: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] };
  return { kind: word as PlainType["kind"] };
}

const ordered: ReadonlySet<Type["kind"]> = new Set([
  "any",
  "null",
  "integer",
  "number",
  "string",
  "date",
  "time",
  "datetime",
  "duration",
]);

const withFields: ReadonlySet<Type["kind"]> = new Set(["object", "location", "content"]);

export type Letters = Map<string, Type>;

/** Whether a value of `type` may be given for `wanted`; letters are bound on the way. */
export function accepts(wanted: SignatureType, type: Type, letters: Letters): boolean {
  if (wanted.kind === "letter") {
    if (wanted.letter === "O" && !ordered.has(type.kind)) return false;
    if (wanted.letter === "F" && type.kind !== "any" && !withFields.has(type.kind)) return false;
    const known = letters.get(wanted.letter);
    letters.set(wanted.letter, known === undefined ? type : joinTypes(known, type));
    return true;
  }
  if (type.kind === "any") return true;
  switch (wanted.kind) {
    case "plain":
      if (type.kind === "null") return wanted.type.nullable === true || wanted.type.kind === "any";
      if (wanted.type.kind === "object") return withFields.has(type.kind);
      return isAssignable(type, wanted.type);
    case "array":
      return type.kind === "array" && accepts(wanted.items, type.items, letters);
    case "union":
      return wanted.of.some((one) => accepts(one, type, letters));
  }
}

/** The type that a signature's type stands for once its letters are bound. */
export function resolve(shape: SignatureType, letters: Letters): Type {
  switch (shape.kind) {
    case "plain":
      return shape.type;
    case "array":
      return { kind: "array", items: resolve(shape.items, letters), ...(shape.nullable ? { nullable: true } : {}) };
    case "letter": {
      const type = letters.get(shape.letter) ?? anyType;
      return shape.nullable ? { ...type, nullable: true } : type;
    }
    case "union":
      return shape.of.map((one) => resolve(one, letters)).reduce(joinTypes);
  }
}

/** Whether a value may be given for a signature's type. Texts that should be dates are looked at by the function. */
export function holds(wanted: SignatureType, value: RunValue): boolean {
  switch (wanted.kind) {
    case "letter":
      return true;
    case "array":
      return (
        (wanted.nullable && value === null) ||
        (Array.isArray(value) && value.every((item) => holds(wanted.items, item)))
      );
    case "union":
      return wanted.of.some((one) => holds(one, value));
    case "plain":
      return holdsPlain(wanted.type, value);
  }
}

function holdsPlain(type: Type, value: RunValue): boolean {
  if (value === null) return type.nullable === true || type.kind === "any";
  switch (type.kind) {
    case "any":
      return true;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "duration":
      return value instanceof Duration;
    case "object":
      return isRunObject(value);
    default:
      return typeof value === "string";
  }
}

/** Whether a signature takes this many arguments. */
export function takesCount(signature: Signature, count: number): boolean {
  const needed = signature.parameters.filter((parameter) => !parameter.optional && !parameter.rest).length;
  const unbounded = signature.parameters.at(-1)?.rest ?? false;
  return count >= needed && (unbounded || count <= signature.parameters.length);
}

/** The type wanted at a position, rest parameters included. */
export function parameterAt(signature: Signature, index: number): Parameter | undefined {
  const last = signature.parameters.at(-1);
  return signature.parameters[index] ?? (last?.rest ? last : undefined);
}
