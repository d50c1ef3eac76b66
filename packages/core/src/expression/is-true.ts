import { ExpressionError } from "./expression-error.ts";
import { kindOf, type RunValue } from "./run.ts";

/** A condition: true, false, or unset, which is false. Anything else is no condition. */
export function isTrue(value: RunValue): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  throw new ExpressionError("wrong-type", `a condition is true or false, not ${kindOf(value)}`);
}
