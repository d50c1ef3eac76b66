import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const mathGreatest: FunctionDefinition = {
  name: "math.greatest",
  signatures: [
    "math.greatest(...numbers: integer): integer",
    "math.greatest(...numbers: number): number",
    "math.greatest(list: array<integer>): integer",
    "math.greatest(list: array<number>): number",
  ],
  doc: "The greatest of numbers, or of a list of them.",
  examples: [
    ["math.greatest(1, 3, 2)", 3],
    ["math.greatest([4, 5])", 5],
  ],
  run(args) {
    const numbers = (Array.isArray(args[0]) ? args[0] : args) as number[];
    if (numbers.length > 0) return Math.max(...numbers);
    throw new ExpressionError("out-of-range", "math.greatest() wants at least one number");
  },
};
