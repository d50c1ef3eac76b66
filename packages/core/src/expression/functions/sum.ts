import type { FunctionDefinition } from "../function-definition.ts";
import { finite } from "../operators.ts";

export const sum: FunctionDefinition = {
  name: "sum",
  signatures: ["sum(list: array<integer>): integer", "sum(list: array<number>): number"],
  doc: "All numbers of a list together.",
  examples: [
    ["[1, 2, 3].sum()", 6],
    ["sum([])", 0],
  ],
  run(args, run) {
    const [list] = args as [number[]];
    run.step(list.length);
    return finite(list.reduce((total, item) => total + item, 0));
  },
};
