import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const double: FunctionDefinition = {
  name: "double",
  signatures: ["double(value: number | string): number"],
  doc: "A number, of a text.",
  examples: [["double('2.5')", 2.5]],
  run(args) {
    const [value] = args as [number | string];
    if (typeof value === "number") return value;
    if (/^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(value)) return Number(value) + 0;
    throw new ExpressionError("not-a-number", "double() cannot make a number of this");
  },
};
