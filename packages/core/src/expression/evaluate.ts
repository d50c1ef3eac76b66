import type { Expression } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import type { Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/**
 * The value of an expression. Throws `ExpressionError` only. A duration comes out as the text that YAML takes (`1h30m`),
 * a date as its canonical string.
 */
export function evaluate(_expression: Expression, _scope: Scope): Value {
  throw new ExpressionError("wrong-type", "expressions cannot be evaluated yet");
}
