import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const mathLeast: FunctionDefinition = {
  name: "math.least",
  signatures: [
    "math.least(...numbers: integer): integer",
    "math.least(...numbers: number): number",
    "math.least(list: array<integer>): integer",
    "math.least(list: array<number>): number",
  ],
  doc: "The least of numbers, or of a list of them.",
  examples: [
    ["math.least(1, 3, 2)", 1],
    ["math.least([4, 5])", 4],
  ],
  run(args) {
    const numbers = (Array.isArray(args[0]) ? args[0] : args) as number[];
    if (numbers.length > 0) return Math.min(...numbers);
    throw new ExpressionError("out-of-range", "math.least() wants at least one number");
  },
};
