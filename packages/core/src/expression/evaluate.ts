import { compileNode, type Program } from "./compile-node.ts";
import type { Expression } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import { Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { toValue } from "./to-value.ts";
import type { Value } from "./value.ts";

const programs = new WeakMap<Expression, Program>();

/**
 * The value of an expression. Throws `ExpressionError` only. A duration comes out as the text that YAML takes (`1h30m`),
 * a date as its canonical string. Names are looked up as they are reached; nothing of the scope is copied.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  let program = programs.get(expression);
  if (program === undefined) {
    program = compileNode(expression.root);
    programs.set(expression, program);
  }
  try {
    return toValue(program(new Run(scope)));
  } catch (error) {
    throw placed(error, expression);
  }
}

/** An error with its place in the scalar. What the platform throws (a locale that does not exist) is one of ours too. */
function placed(error: unknown, { offset, source }: Expression): ExpressionError {
  if (!(error instanceof ExpressionError)) {
    return new ExpressionError(
      "out-of-range",
      "a value is outside what this can work with",
      offset,
      offset + source.length,
    );
  }
  const { code, message, start, end } = error;
  const [from, to] = start === end ? [0, source.length] : [start, end];
  return new ExpressionError(code, message, offset + from, offset + to);
}

/** Whether a condition holds: unset is false, anything but true and false is an error. */
export function evaluateCondition(expression: Expression, scope: Scope): boolean {
  const value = evaluate(expression, scope);
  if (typeof value === "boolean" || value === null) return value === true;
  const { offset, source } = expression;
  throw new ExpressionError("wrong-type", "a condition is true or false", offset, offset + source.length);
}
