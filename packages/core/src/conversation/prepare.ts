import type { Json } from "../compile/flow-config.ts";
import { dataToJson, isObject, messagesToJson, textToJson } from "../compile/to-json.ts";
import { evaluatorOf } from "../expression/evaluate.ts";
import { type Expression, parseExpression } from "../expression/expression.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Scope } from "../expression/scope.ts";
import { parseScalar, scalarEvaluatorOf } from "../expression/template.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { Message } from "../model/action.ts";
import type { Data, LocalText } from "../model/scalar.ts";
import { withLocals } from "./turn-scope.ts";

/** Parameters of a machine's guards and actions, made ready to evaluate. Done once: parameters are never changed. */
export type Prepared<T> = (scope: Scope) => T;

const conditions = new Map<string, Prepared<Value>>();

/** An expression written bare. */
export function prepareExpression(source: string): Prepared<Value> {
  let prepared = conditions.get(source);
  if (!prepared) {
    prepared = evaluatorOf(parsed(source));
    conditions.set(source, prepared);
  }
  return prepared;
}

function parsed(source: string): Expression {
  const result = parseExpression(source);
  if (result.ok) return result.expression;
  throw new ExpressionError("wrong-type", result.faults[0]?.message ?? "the expression cannot be read");
}

/** A cache by identity: the parameters of one machine live as long as the machine. */
function once<P extends object, T>(make: (params: P) => T): (params: P) => T {
  const made = new WeakMap<P, T>();
  return (params) => {
    let value = made.get(params);
    if (value === undefined) {
      value = make(params);
      made.set(params, value);
    }
    return value;
  };
}

/** Stands for a part that `$if` leaves out. */
const NOTHING = Symbol("nothing");
type Part = Prepared<Value | typeof NOTHING>;

export function prepareData(json: Json): Prepared<Value> {
  const part = preparePart(json);
  return (scope) => {
    const value = part(scope);
    return value === NOTHING ? null : value;
  };
}

function preparePart(json: Json): Part {
  if (typeof json === "string") return prepareScalar(json, "value");
  if (Array.isArray(json)) return prepareList(json as readonly Json[]);
  if (isObject(json)) return prepareObject(json);
  return () => json as Value;
}

/** Texts are shared: states that say the same evaluate the same, which keeps a large bot's own data small. */
const scalars = { text: new Map<string, Prepared<Value>>(), value: new Map<string, Prepared<Value>>() };

function prepareScalar(text: string, place: "text" | "value"): Prepared<Value> {
  let prepared = scalars[place].get(text);
  if (!prepared) {
    prepared = scalarEvaluatorOf(parseScalar(text, place));
    scalars[place].set(text, prepared);
  }
  return prepared;
}

function prepareList(items: readonly Json[]): Part {
  const parts = items.map((item) => {
    if (isObject(item) && typeof item.$each === "string") {
      const { $each, ...rest } = item;
      const each = prepareEach($each as string);
      const body = preparePart("$value" in rest ? (rest.$value as Json) : rest);
      return (scope: Scope): Value[] =>
        each(scope)
          .map((locals) => body(withLocals(scope, locals)))
          .filter((value) => value !== NOTHING);
    }
    const part = preparePart(item);
    return (scope: Scope): Value[] => {
      const value = part(scope);
      return value === NOTHING ? [] : [value];
    };
  });
  return (scope) => parts.flatMap((part) => part(scope));
}

function prepareObject(json: { readonly [key: string]: Json }): Part {
  if ("$text" in json) return prepareText(json.$text as Json);
  const condition = typeof json.$if === "string" ? prepareExpression(json.$if) : undefined;
  const entries = Object.entries(json)
    .filter(([key]) => key !== "$if")
    .map(([key, value]) => [key, preparePart(value)] as const);
  const whole = "$value" in json ? preparePart(json.$value as Json) : undefined;
  return (scope) => {
    if (condition && condition(scope) !== true) return NOTHING;
    if (whole) return whole(scope);
    const object: ValueObject = {};
    for (const [key, part] of entries) {
      const value = part(scope);
      if (value !== NOTHING) object[key] = value;
    }
    return object;
  };
}

/** `item in list`, `item, index in list`: the names that each round sees. */
export function prepareEach(text: string): Prepared<ValueObject[]> {
  const [item = "item", index] = namesOfEach(text);
  const list = prepareExpression(text.slice(text.indexOf(" in ") + 4));
  return (scope) => {
    const items = list(scope);
    if (!Array.isArray(items)) return [];
    return items.map((value, position) => (index ? { [item]: value, [index]: position } : { [item]: value }));
  };
}

/** The names that a loop binds: of the item, and maybe of its index. */
export function namesOfEach(text: string): readonly string[] {
  return text
    .slice(0, text.indexOf(" in "))
    .split(",")
    .map((name) => name.trim());
}

/** A text for people: one template, or the one of the locale that is spoken. */
export function prepareText(json: Json): Prepared<string> {
  if (typeof json === "string") {
    const template = prepareScalar(json, "text");
    return (scope) => String(template(scope) ?? "");
  }
  if (!isObject(json)) return () => "";
  const byLocale = Object.entries(json).map(([locale, text]) => [locale, prepareText(text)] as const);
  const first = byLocale[0]?.[1] ?? (() => "");
  const exact = new Map(byLocale);
  return (scope) => (exact.get(scope.locale) ?? first)(scope);
}

/** The messages of a `say`: texts as `{ text }`, others as the author's object, evaluated. */
export const prepareMessages: (messages: readonly Json[]) => Prepared<ValueObject[]> = once((messages) => {
  const prepared = messages.filter(isObject).map((message) => {
    const condition = typeof message.$if === "string" ? prepareExpression(message.$if) : undefined;
    const body: Prepared<Value> =
      "say" in message ? textMessage(prepareText(message.say as Json)) : prepareData(message.message as Json);
    return { condition, body };
  });
  return (scope) => {
    const messages: ValueObject[] = [];
    for (const { condition, body } of prepared) {
      if (condition && condition(scope) !== true) continue;
      const message = body(scope);
      if (isValueObject(message)) messages.push(message);
      else if (typeof message === "string") messages.push({ text: message });
    }
    return messages;
  };
});

function textMessage(text: Prepared<string>): Prepared<Value> {
  return (scope) => ({ text: text(scope) });
}

/** The names and values of a `set`. */
export const prepareSet: (set: { readonly [name: string]: Json }) => readonly (readonly [string, Prepared<Value>])[] =
  once((set) => Object.entries(set).map(([name, value]) => [name, prepareData(value)] as const));

/** Data of a parameter that is an object or a list; scalars are cheap enough to make anew only once by their owner. */
export const prepareParams: (params: { readonly [name: string]: Json }) => ReadonlyMap<string, Prepared<Value>> = once(
  (params) => new Map(Object.entries(params).map(([name, value]) => [name, prepareData(value)])),
);

/** The condition under which an action is carried out. */
export function isWanted(params: { readonly [name: string]: Json } | undefined, scope: Scope): boolean {
  return typeof params?.if !== "string" || prepareExpression(params.if)(scope) === true;
}

/** Parts of the model that blocks read directly, made ready once. */
export const dataOf: (data: Data) => Prepared<Value> = once((data) => prepareData(dataToJson(data)));
export const textOf: (text: LocalText) => Prepared<string> = once((text) => prepareText(textToJson(text)));
export const messagesOf: (messages: readonly Message[]) => Prepared<ValueObject[]> = once((messages) =>
  prepareMessages(messagesToJson(messages) as readonly Json[]),
);
