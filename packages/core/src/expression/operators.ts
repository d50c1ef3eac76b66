import { shiftDate, spanBetween } from "./dates.ts";
import { Duration } from "./duration.ts";
import { ExpressionError } from "./expression-error.ts";
import type { BinaryOperator } from "./node.ts";
import { isRunObject, kindOf, limited, type Run, type RunValue } from "./run.ts";

type Operate = (left: RunValue, right: RunValue, run: Run) => RunValue;

/** What an operator does, by its sign. Whole numbers and others mix; `/` never cuts off a fraction. */
export const operators: Readonly<Record<BinaryOperator, Operate>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": remainder,
  "==": (left, right, run) => equals(left, right, run),
  "!=": (left, right, run) => !equals(left, right, run),
  "<": (left, right) => compare(left, right, "<") < 0,
  "<=": (left, right) => compare(left, right, "<=") <= 0,
  ">": (left, right) => compare(left, right, ">") > 0,
  ">=": (left, right) => compare(left, right, ">=") >= 0,
  in: contains,
};

function add(left: RunValue, right: RunValue, run: Run): RunValue {
  if (typeof left === "number" && typeof right === "number") return finite(left + right);
  if (right instanceof Duration) {
    if (typeof left === "string") return shiftDate(left, right, 1, run.scope.timeZone);
    if (left instanceof Duration) return new Duration(left.days + right.days, left.milliseconds + right.milliseconds);
  }
  if (left instanceof Duration && typeof right === "string") return shiftDate(right, left, 1, run.scope.timeZone);
  if (typeof left === "string" && typeof right === "string") return limited(left + right);
  if (Array.isArray(left) && Array.isArray(right)) {
    run.step(left.length + right.length);
    return limited([...left, ...right]);
  }
  throw unfit("+", left, right);
}

function subtract(left: RunValue, right: RunValue, run: Run): RunValue {
  if (typeof left === "number" && typeof right === "number") return finite(left - right);
  if (typeof left === "string" && right instanceof Duration) return shiftDate(left, right, -1, run.scope.timeZone);
  if (left instanceof Duration && right instanceof Duration) {
    return new Duration(left.days - right.days, left.milliseconds - right.milliseconds);
  }
  if (typeof left === "string" && typeof right === "string") {
    const { days, milliseconds } = spanBetween(left, right, run.scope.timeZone);
    return new Duration(days, milliseconds);
  }
  throw unfit("-", left, right);
}

function multiply(left: RunValue, right: RunValue): RunValue {
  if (typeof left === "number" && typeof right === "number") return finite(left * right);
  if (left instanceof Duration && typeof right === "number") return scale(left, right);
  if (typeof left === "number" && right instanceof Duration) return scale(right, left);
  throw unfit("*", left, right);
}

function divide(left: RunValue, right: RunValue): RunValue {
  if (right === 0 || (right instanceof Duration && right.total === 0)) throw divisionByZero();
  if (typeof left === "number" && typeof right === "number") return finite(left / right);
  if (left instanceof Duration && typeof right === "number") return scale(left, 1 / right);
  if (left instanceof Duration && right instanceof Duration) return finite(left.total / right.total);
  throw unfit("/", left, right);
}

function remainder(left: RunValue, right: RunValue): RunValue {
  if (right === 0) throw divisionByZero();
  if (typeof left === "number" && typeof right === "number") return finite(left % right);
  throw unfit("%", left, right);
}

function scale(span: Duration, factor: number): Duration {
  const days = span.days * factor;
  if (Number.isInteger(days)) return new Duration(days, Math.round(span.milliseconds * factor));
  return new Duration(0, Math.round(span.total * factor));
}

/** Negative, zero or positive. Dates are texts in a form that orders as they do. */
export function compare(left: RunValue, right: RunValue, sign: string): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
  if (left instanceof Duration && right instanceof Duration) return left.total - right.total;
  throw unfit(sign, left, right);
}

/** Deep, by value: 1 and 1.0 are equal, null equals null only. */
export function equals(left: RunValue, right: RunValue, run: Run): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  run.step();
  if (left instanceof Duration || right instanceof Duration) {
    return left instanceof Duration && right instanceof Duration && left.total === right.total;
  }
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => equals(item, right[index] ?? null, run));
  }
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equals(left[key] ?? null, right[key] ?? null, run));
}

function contains(left: RunValue, right: RunValue, run: Run): boolean {
  if (Array.isArray(right)) {
    run.step(right.length);
    return right.some((item) => equals(left, item, run));
  }
  if (isRunObject(right) && typeof left === "string") return Object.hasOwn(right, left);
  throw unfit("in", left, right);
}

/** A number that JSON can hold; -0, which it cannot, is 0. */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value + 0;
  throw new ExpressionError("not-a-number", "this has no finite number as its result");
}

function divisionByZero(): ExpressionError {
  return new ExpressionError("division-by-zero", "division by zero");
}

function unfit(sign: string, left: RunValue, right: RunValue): ExpressionError {
  if (left === null || right === null) {
    const side = left === null ? "left" : "right";
    return new ExpressionError("null-value", `the ${side} side of ${sign} is not set`);
  }
  return new ExpressionError("wrong-type", `${sign} does not take ${kindOf(left)} and ${kindOf(right)}`);
}
