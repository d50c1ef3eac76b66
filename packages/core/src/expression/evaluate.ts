import { compileNode } from "./compile-node.ts";
import type { Expression } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import { childrenOf, type Node } from "./node.ts";
import { Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import { toValue } from "./to-value.ts";
import type { Value } from "./value.ts";

/** An expression made ready: its value in what can be seen. Throws `ExpressionError` only. */
export type Evaluator = (scope: Scope) => Value;

const evaluators = new WeakMap<Expression, Evaluator>();

/** Made once for each expression: who evaluates it often keeps what comes back. */
export function evaluatorOf(expression: Expression): Evaluator {
  let evaluator = evaluators.get(expression);
  if (evaluator === undefined) {
    evaluator = createEvaluator(expression);
    evaluators.set(expression, evaluator);
  }
  return evaluator;
}

function createEvaluator(expression: Expression): Evaluator {
  const program = compileNode(expression.root);
  // Only where the result can hold durations it must be looked through.
  const durations = makesDurations(expression.root);
  return (scope) => {
    try {
      const value = program(new Run(scope));
      return durations ? toValue(value) : (value as Value);
    } catch (error) {
      throw placed(error, expression);
    }
  };
}

/**
 * The value of an expression. Throws `ExpressionError` only. A duration comes out as the text that YAML takes (`1h30m`),
 * a date as its canonical string. Names are looked up as they are reached; nothing of the scope is copied.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  return evaluatorOf(expression)(scope);
}

const durationMakers: ReadonlySet<string> = new Set(["days", "hours", "minutes", "duration"]);

/** Durations come from four functions and from the difference of dates; values of the scope hold none. */
function makesDurations(node: Node): boolean {
  if (node.kind === "call" && durationMakers.has(node.name)) return true;
  if (node.kind === "binary" && node.operator === "-") return true;
  return childrenOf(node).some(makesDurations);
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
