import type { TypeTable, VariableSchema } from "./type.ts";
import type { Value } from "./value.ts";

/**
 * Why a value does not fit a declaration, in words that follow the variable's name ("must be 8 or less"), or undefined
 * when it fits. Null fits everything: it is how a variable is unset.
 */
export function checkValue(
  _value: Value,
  _schema: VariableSchema | string,
  _types: TypeTable = {},
): string | undefined {
  return undefined;
}
