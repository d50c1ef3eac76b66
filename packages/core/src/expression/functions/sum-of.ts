import { ExpressionError } from "../expression-error.ts";
import type { LoopDefinition } from "../function-definition.ts";
import { finite } from "../operators.ts";

export const sumOf: LoopDefinition = {
  name: "sum",
  signatures: [
    "sum(list: array<T>, item => amount: integer): integer",
    "sum(list: array<T>, item => amount: number): number",
  ],
  doc: "A number of each item, all together.",
  examples: [["[{'n': 2}, {'n': 1}].sum(i, i.n)", 3]],
  run(items, [amount]) {
    return items.reduce<number>((total, item) => {
      const number = amount?.(item);
      if (typeof number === "number") return finite(total + number);
      throw new ExpressionError("wrong-type", "sum() wants a number of each item");
    }, 0);
  },
};
