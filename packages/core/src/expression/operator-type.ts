import type { ExpressionFaultCode } from "./fault.ts";
import type { BinaryOperator } from "./node.ts";
import { anyType, isAssignable, joinTypes, showType, type Type } from "./type.ts";

interface OperatorType {
  readonly type: Type;
  readonly fault?: string;
  readonly code?: ExpressionFaultCode;
}

const bool: Type = { kind: "boolean" };
const duration: Type = { kind: "duration" };

/** What an operator makes of two types, or why it takes them not. */
export function operatorType(operator: BinaryOperator, left: Type, right: Type): OperatorType {
  switch (operator) {
    case "==":
    case "!=":
      return equality(operator, left, right);
    case "in":
      return membership(left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return ordered(left, right) ? { type: bool } : { ...unfit(operator, left, right), type: bool };
    default: {
      const type = arithmetic(operator, left, right);
      return type === undefined ? unfit(operator, left, right) : { type };
    }
  }
}

function unfit(operator: BinaryOperator, left: Type, right: Type): OperatorType {
  const hint =
    operator === "+" && (left.kind === "string" || right.kind === "string")
      ? "; string(…) makes a text of a value"
      : "";
  return { type: anyType, fault: `${operator} does not take ${showType(left)} and ${showType(right)}${hint}` };
}

function isNumber({ kind }: Type): boolean {
  return kind === "integer" || kind === "number";
}

function isTemporal({ kind }: Type): boolean {
  return kind === "date" || kind === "time" || kind === "datetime";
}

function arithmetic(operator: BinaryOperator, left: Type, right: Type): Type | undefined {
  if (left.kind === "any" || right.kind === "any") return withAny(operator, left, right);
  if (isNumber(left) && isNumber(right)) {
    if (operator === "/") return { kind: "number" };
    return { kind: left.kind === "integer" && right.kind === "integer" ? "integer" : "number" };
  }
  switch (operator) {
    case "+":
      if (left.kind === "string" && right.kind === "string") return { kind: "string" };
      if (left.kind === "array" && right.kind === "array") return joinTypes(left, right);
      if (right.kind === "duration" && (isTemporal(left) || left.kind === "duration")) return bare(left);
      if (left.kind === "duration" && isTemporal(right)) return bare(right);
      return undefined;
    case "-":
      if (right.kind === "duration" && (isTemporal(left) || left.kind === "duration")) return bare(left);
      if (isTemporal(left) && isTemporal(right) && (left.kind === "time") === (right.kind === "time")) return duration;
      return undefined;
    case "*":
      return (left.kind === "duration" && isNumber(right)) || (isNumber(left) && right.kind === "duration")
        ? duration
        : undefined;
    case "/":
      if (left.kind !== "duration") return undefined;
      if (right.kind === "duration") return { kind: "number" };
      return isNumber(right) ? duration : undefined;
    default:
      return undefined;
  }
}

function bare(type: Type): Type {
  return { kind: type.kind } as Type;
}

/** One side is not known: the other must at least be something that the operator takes. */
function withAny(operator: BinaryOperator, left: Type, right: Type): Type | undefined {
  const known = left.kind === "any" ? right : left;
  const takes: Readonly<Record<string, readonly string[]>> = {
    "+": ["any", "integer", "number", "string", "array", "date", "time", "datetime", "duration"],
    "-": ["any", "integer", "number", "date", "time", "datetime", "duration"],
    "*": ["any", "integer", "number", "duration"],
    "/": ["any", "integer", "number", "duration"],
    "%": ["any", "integer", "number"],
  };
  if (!takes[operator]?.includes(known.kind)) return undefined;
  return known.kind === "string" ? { kind: "string" } : anyType;
}

function ordered(left: Type, right: Type): boolean {
  const [a, b] = [left.kind, right.kind];
  if (a === "null" || b === "null" || a === "boolean" || b === "boolean") return false;
  if (a === "array" || b === "array" || a === "object" || b === "object") return false;
  if (a === "any" || b === "any" || (isNumber(left) && isNumber(right))) return true;
  if (isTemporal(left) && isTemporal(right)) return (a === "time") === (b === "time");
  return a === b && (a === "string" || a === "duration");
}

function equality(operator: BinaryOperator, left: Type, right: Type): OperatorType {
  if (isAssignable(left, right) || isAssignable(right, left)) return { type: bool };
  if (left.kind === "string" && right.kind === "string") {
    if (left.values?.some((value) => right.values?.includes(value))) return { type: bool };
  }
  const always = operator === "==" ? "never true" : "always true";
  const fault = `this is ${always}: ${showType(left)} and ${showType(right)} have no value in common`;
  return { type: bool, fault, code: "never-equal" };
}

function membership(left: Type, right: Type): OperatorType {
  if (right.kind === "any") return { type: bool };
  if (right.kind === "array") {
    const { items } = right;
    if (isAssignable(left, items) || isAssignable(items, left) || items.kind === "null") return { type: bool };
    if (left.kind === "string" && items.kind === "string" && !disjoint(left.values, items.values))
      return { type: bool };
    if (isTemporal(left) && items.kind === "string") return { type: bool };
    const fault = `this is never true: the list holds ${showType(items)}, not ${showType(left)}`;
    return { type: bool, fault, code: "never-equal" };
  }
  if (right.kind === "object" && isAssignable(left, { kind: "string" })) return { type: bool };
  const hint = right.kind === "string" ? "; text.contains('part') looks into a text" : "";
  return { type: bool, fault: `in wants a list on its right, not ${showType(right)}${hint}` };
}

function disjoint(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  return left !== undefined && right !== undefined && !left.some((value) => right.includes(value));
}
