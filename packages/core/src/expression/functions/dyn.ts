import type { FunctionDefinition } from "../function-definition.ts";

export const dyn: FunctionDefinition = {
  name: "dyn",
  signatures: ["dyn(value: any): any"],
  doc: "The same value, no longer checked against its type.",
  examples: [["dyn(1)", 1]],
  run(args) {
    return args[0] ?? null;
  },
};
