import { closest } from "./closest.ts";
import { parseDate, parseDateTime, parseTime } from "./dates.ts";
import { type Environment, givenNames } from "./environment.ts";
import type { Expression } from "./expression.ts";
import type { ExpressionFault, ExpressionFaultCode } from "./fault.ts";
import { functions, loops, type PreparedFunction, type PreparedLoop } from "./functions.ts";
import type { Node } from "./node.ts";
import { operatorType } from "./operator-type.ts";
import { accepts, type Letters, parameterAt, resolve, type Signature, takesCount } from "./signature.ts";
import { anyType, isAssignable, joinTypes, locationFields, showType, type Type } from "./type.ts";

export interface CheckedExpression {
  /** `any` where a fault leaves it open. */
  readonly type: Type;
  readonly faults: readonly ExpressionFault[];
}

/**
 * Types an expression against what is in scope; all faults, in source order. `expected` is the type of the place it is
 * put: a result that does not fit is a fault of its own, and an object literal takes its type.
 */
export function checkExpression(expression: Expression, environment: Environment, expected?: Type): CheckedExpression {
  const checker = new Checker(environment);
  const type = checker.type(expression.root, new Map(Object.entries(environment.locals ?? {})));
  if (expected !== undefined) checker.fit(expression.root, type, expected);
  const { offset } = expression;
  const faults = checker.faults
    .map((fault) => ({ ...fault, start: fault.start + offset, end: fault.end + offset }))
    .sort((left, right) => left.start - right.start);
  return { type, faults };
}

/** Names that loops and `cel.bind` bind. */
type Locals = ReadonlyMap<string, Type>;

const bool: Type = { kind: "boolean" };

/** One check under way. A part that is at fault is `any`, so that one mistake is told once. */
class Checker {
  readonly faults: ExpressionFault[] = [];
  readonly #environment: Environment;
  readonly #types = new Map<Node, Type>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  type(node: Node, locals: Locals): Type {
    const type = this.#typeOf(node, locals);
    this.#types.set(node, type);
    return type;
  }

  #report(
    node: { readonly start: number; readonly end: number },
    code: ExpressionFaultCode,
    message: string,
    suggestion?: string,
  ): Type {
    const severity = code === "integer-division" ? "warning" : "error";
    const { start, end } = node;
    this.faults.push({ code, severity, message, start, end, ...(suggestion === undefined ? {} : { suggestion }) });
    return anyType;
  }

  #typeOf(node: Node, locals: Locals): Type {
    switch (node.kind) {
      case "literal":
        return literalType(node);
      case "name":
        return this.#name(node, locals);
      case "field":
        return this.#field(node, this.type(node.of, locals), node.field, fieldRange(node));
      case "index":
        return this.#index(node, locals);
      case "list": {
        const [first, ...others] = node.items.map((item) => this.type(item, locals));
        return { kind: "array", items: others.reduce(joinTypes, first ?? anyType) };
      }
      case "object":
        return this.#object(node, locals);
      case "choice": {
        this.#condition(node.condition, locals);
        return joinTypes(this.type(node.yes, locals), this.type(node.no, locals));
      }
      case "and":
      case "or":
        this.#condition(node.left, locals);
        this.#condition(node.right, locals);
        return bool;
      case "not":
        this.#condition(node.of, locals);
        return bool;
      case "negate": {
        const type = this.type(node.of, locals);
        if (["integer", "number", "duration", "any"].includes(type.kind)) return type;
        return this.#report(node, "wrong-type", `- wants a number, not ${showType(type)}`);
      }
      case "binary":
        return this.#binary(node, locals);
      case "call":
        return this.#call(node, locals);
      case "loop":
        return this.#loop(node, locals);
      case "bind": {
        const value = this.type(node.value, locals);
        return this.type(node.body, new Map([...locals, [node.name, value]]));
      }
      case "has":
        this.type(node.of, locals);
        return bool;
    }
  }

  #condition(node: Node, locals: Locals): void {
    const type = this.type(node, locals);
    if (type.kind === "boolean" || type.kind === "any" || type.kind === "null") return;
    const hint = type.kind === "string" || type.kind === "array" ? `; compare it: size(…) > 0` : "; compare it";
    this.#report(node, "wrong-type", `a condition is true or false, this is ${showType(type)}${hint}`);
  }

  #name(node: Node & { readonly kind: "name" }, locals: Locals): Type {
    const { name } = node;
    const { names } = this.#environment;
    const known = locals.get(name) ?? ownType(givenNames, name) ?? ownType(names, name);
    if (known !== undefined) return known;
    const suggestion = closest(name, [...locals.keys(), ...Object.keys(names), ...Object.keys(givenNames)]);
    if (functions.has(name) && suggestion === undefined) {
      return this.#report(node, "unknown-name", `"${name}" is a function: write ${name}(…)`);
    }
    return this.#report(node, "unknown-name", `there is no "${name}" here`, suggestion);
  }

  #field(node: Node, of: Type, field: string, at: { start: number; end: number }): Type {
    switch (of.kind) {
      case "any":
      case "content":
        return anyType;
      case "location": {
        const type = ownType(locationFields, field);
        if (type !== undefined) return type;
        const suggestion = closest(field, Object.keys(locationFields));
        return this.#report(at, "unknown-field", `a location has no "${field}"`, suggestion);
      }
      case "object": {
        const type = ownType(of.properties, field) ?? of.rest;
        if (type !== undefined) return type;
        const suggestion = closest(field, Object.keys(of.properties));
        return this.#report(at, "unknown-field", `${of.name ?? "this object"} has no "${field}"`, suggestion);
      }
      default:
        return this.#report(node, "unknown-field", `${showType(of)} has no fields, so no "${field}"`);
    }
  }

  #index(node: Node & { readonly kind: "index" }, locals: Locals): Type {
    const of = this.type(node.of, locals);
    const index = this.type(node.index, locals);
    if (of.kind === "any") return anyType;
    if (of.kind === "array") {
      if (isAssignable(index, { kind: "integer" })) return of.items;
      return this.#report(node.index, "wrong-type", `a list is indexed by an integer, not ${showType(index)}`);
    }
    if (node.index.kind === "literal" && typeof node.index.value === "string") {
      return this.#field(node, of, node.index.value, node.index);
    }
    if (of.kind === "object" && isAssignable(index, { kind: "string" })) {
      return Object.values(of.properties).reduce(joinTypes, of.rest ?? { kind: "null" });
    }
    return this.#report(node, "wrong-type", `${showType(of)} cannot be indexed by ${showType(index)}`);
  }

  #object(node: Node & { readonly kind: "object" }, locals: Locals): Type {
    const properties: Record<string, Type> = Object.create(null);
    let rest: Type | undefined;
    for (const [key, value] of node.entries) {
      const keyType = this.type(key, locals);
      const type = this.type(value, locals);
      if (key.kind === "literal" && typeof key.value === "string") properties[key.value] = type;
      else if (isAssignable(keyType, { kind: "string" })) rest = rest ? joinTypes(rest, type) : type;
      else this.#report(key, "wrong-type", `a key is a text, not ${showType(keyType)}`);
    }
    return { kind: "object", properties, ...(rest ? { rest } : {}) };
  }

  #binary(node: Node & { readonly kind: "binary" }, locals: Locals): Type {
    const { operator } = node;
    const left = this.#besideDate(node.left, this.type(node.left, locals), node.right, locals);
    const right = this.#besideDate(node.right, this.type(node.right, locals), node.left, locals);
    const { type, fault, code } = operatorType(operator, left, right);
    if (fault !== undefined) return this.#report(node, code ?? "wrong-type", fault);
    if (operator === "/" && left.kind === "integer" && right.kind === "integer") {
      const message = "the quotient of two integers can have a fraction; math.floor(a / b) cuts it off";
      this.#report(node, "integer-division", message);
    }
    return type;
  }

  /** A literal text that stands beside a date is a date, if it can be read as one. */
  #besideDate(node: Node, type: Type, other: Node, locals: Locals): Type {
    if (node.kind !== "literal" || typeof node.value !== "string") return type;
    const kind = (this.#types.get(other) ?? this.type(other, locals)).kind;
    const read = dateReaders[kind];
    if (read === undefined) return type;
    if (read(node.value)) return { kind: kind as "date" };
    return this.#report(node, "wrong-type", `'${node.value}' is no ${kind}: write ${dateExamples[kind]}`);
  }

  #call(node: Node & { readonly kind: "call" }, locals: Locals): Type {
    // Rounding is what makes a whole number of a quotient, so inside it the warning would be wrong.
    const rounds = node.name.startsWith("math.") || node.name === "int";
    const before = this.faults.length;
    const types = node.args.map((arg) => this.type(arg, locals));
    if (rounds) {
      const [arg] = node.args;
      const mine = (fault: ExpressionFault): boolean => fault.code === "integer-division" && fault.start === arg?.start;
      this.faults.push(...this.faults.splice(before).filter((fault) => !mine(fault)));
    }
    if (node.name === "matches") {
      const message = "matches() is not offered: it can run for ever on some texts; use matchText(text, 'pattern')";
      return this.#report(node, "use-match-text", message, "matchText");
    }
    const prepared = functions.get(node.name);
    if (prepared === undefined) return this.#unknownFunction(node);
    this.#literals(node, prepared);
    return this.#overload(node, prepared.signatures, types, []);
  }

  #unknownFunction(node: Node & { readonly kind: "call" }): Type {
    const loop = loops.get(node.name);
    if (loop !== undefined) {
      const example = loop.definition.examples[0]?.[0] ?? "";
      return this.#report(node, "wrong-arguments", `${node.name}() goes over a list: ${example}`);
    }
    const suggestion = closest(node.name, [...functions.keys(), ...loops.keys(), "has"]);
    return this.#report(node, "unknown-function", `there is no function "${node.name}"`, suggestion);
  }

  #literals(node: Node & { readonly kind: "call" }, { definition }: PreparedFunction): void {
    node.args.forEach((arg, position) => {
      if (arg.kind === "literal" && typeof arg.value === "string") {
        const fault = definition.checkLiteral?.(position, arg.value);
        if (fault !== undefined) this.#report(arg, "wrong-pattern", fault);
      } else if (position === definition.literal) {
        this.#report(arg, "wrong-pattern", "a pattern is written out in quotes, so that it can be checked");
      }
    });
  }

  #loop(node: Node & { readonly kind: "loop" }, locals: Locals): Type {
    const list = this.type(node.list, locals);
    const { signatures } = loops.get(node.name) as PreparedLoop;
    const items = itemType(list);
    if (items === undefined) {
      this.#report(node.list, "wrong-type", `${node.name}() goes over a list, not ${showType(list)}`);
    }
    const inner = new Map([...locals, [node.item, items ?? anyType]]);
    const bodies = node.bodies.map((body) => this.type(body, inner));
    const fitting = signatures.filter((signature) => signature.bodies.length === bodies.length);
    return this.#overload(node, fitting, [{ kind: "array", items: items ?? anyType }], bodies);
  }

  /** The result of the signature that takes the arguments; where several might (some are `any`) and differ, it is open. */
  #overload(
    node: Node & { readonly kind: "call" | "loop" },
    signatures: readonly Signature[],
    types: readonly Type[],
    bodies: readonly Type[],
  ): Type {
    const args = node.kind === "call" ? node.args : [];
    const results: Type[] = [];
    for (const signature of signatures) {
      const letters: Letters = new Map();
      const takesAll =
        takesCount(signature, types.length) &&
        types.every((type, index) => {
          const parameter = parameterAt(signature, index);
          if (parameter === undefined) return false;
          return accepts(parameter.type, type, letters) || this.#isDateLiteral(args[index], parameter.type);
        }) &&
        bodies.every((type, index) => {
          const wanted = signature.bodies[index];
          return wanted !== undefined && accepts(wanted, type, letters);
        });
      if (!takesAll) continue;
      results.push(resolve(signature.result, letters));
      if (![...types, ...bodies].some(({ kind }) => kind === "any")) break;
    }
    if (results.length > 0) return results.reduce((left, right) => (same(left, right) ? left : anyType));
    const given = [...types.map(showType), ...bodies.map(showType)].join(", ");
    const wanted = signatures.map(({ source }) => source).join(" or ");
    return this.#report(node, "wrong-arguments", `${node.name}() does not take (${given}); it is ${wanted}`);
  }

  #isDateLiteral(node: Node | undefined, wanted: Parameters<typeof accepts>[0]): boolean {
    if (node?.kind !== "literal" || typeof node.value !== "string") return false;
    const text = node.value;
    if (wanted.kind === "union") return wanted.of.some((one) => this.#isDateLiteral(node, one));
    return wanted.kind === "plain" && (dateReaders[wanted.type.kind]?.(text) ?? false);
  }

  /** Whether a result may stand in its place; literals are looked into, so that the fault is where it belongs. */
  fit(node: Node, type: Type, expected: Type): void {
    if (node.kind === "choice") {
      this.fit(node.yes, this.#types.get(node.yes) ?? type, expected);
      this.fit(node.no, this.#types.get(node.no) ?? type, expected);
      return;
    }
    if (node.kind === "list" && expected.kind === "array") {
      for (const item of node.items) this.fit(item, this.#types.get(item) ?? anyType, expected.items);
      return;
    }
    if (node.kind === "object" && expected.kind === "object") {
      this.#fitObject(node, expected);
      return;
    }
    if (isAssignable(type, expected) || this.#isDateLiteral(node, { kind: "plain", type: expected })) return;
    const hint = expected.kind === "integer" && type.kind === "number" ? "; math.round(…) makes one" : "";
    const isText = expected.kind === "string" && (type.kind === "integer" || type.kind === "number");
    const message = `${showType(expected)} is wanted here, this is ${showType(type)}${isText ? "; string(…) makes one" : hint}`;
    this.#report(node, "wrong-type", message);
  }

  #fitObject(node: Node & { readonly kind: "object" }, expected: Type & { readonly kind: "object" }): void {
    for (const [key, value] of node.entries) {
      if (key.kind !== "literal" || typeof key.value !== "string") continue;
      const wanted = ownType(expected.properties, key.value) ?? expected.rest;
      if (wanted !== undefined) {
        this.fit(value, this.#types.get(value) ?? anyType, wanted);
        continue;
      }
      const suggestion = closest(key.value, Object.keys(expected.properties));
      const quoted = suggestion === undefined ? undefined : `'${suggestion}'`;
      this.#report(key, "unknown-field", `${showType(expected)} has no "${key.value}"`, quoted);
    }
  }
}

/** Types whose values are texts of one form, with what reads it. */
const dateReaders: Readonly<Record<string, ((text: string) => boolean) | undefined>> = {
  date: (text) => parseDate(text) !== undefined,
  time: (text) => parseTime(text) !== undefined,
  datetime: (text) => parseDateTime(text) !== undefined,
};

const dateExamples: Readonly<Record<string, string>> = {
  date: "2026-04-10",
  time: "18:00",
  datetime: "2026-04-10T18:00",
};

function literalType(node: Node & { readonly kind: "literal" }): Type {
  const { value } = node;
  if (value === null) return { kind: "null" };
  if (typeof value === "string") return { kind: "string", values: [value] };
  if (typeof value === "boolean") return bool;
  return { kind: node.fraction ? "number" : "integer" };
}

function ownType(types: Readonly<Record<string, Type>>, name: string): Type | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined;
}

function fieldRange(node: Node & { readonly kind: "field" }): { start: number; end: number } {
  return { start: node.fieldStart, end: node.fieldStart + node.field.length };
}

/** What a loop goes over: a list's items, an object's keys. */
function itemType(list: Type): Type | undefined {
  if (list.kind === "array") return list.items;
  if (list.kind === "object") return { kind: "string" };
  return list.kind === "any" ? anyType : undefined;
}

function same(left: Type, right: Type): boolean {
  return showType(left) === showType(right);
}
