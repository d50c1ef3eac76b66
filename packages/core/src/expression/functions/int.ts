import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const int: FunctionDefinition = {
  name: "int",
  signatures: ["int(value: number | string): integer"],
  doc: "A whole number: of a text, or of a number without its fraction.",
  examples: [
    ["int('12')", 12],
    ["int(-2.7)", -2],
  ],
  run(args) {
    const [value] = args as [number | string];
    const number =
      typeof value === "string" && !/^[+-]?\d{1,15}$/u.test(value) ? Number.NaN : Math.trunc(Number(value));
    if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
    throw new ExpressionError("not-a-number", "int() cannot make a whole number of this");
  },
};
