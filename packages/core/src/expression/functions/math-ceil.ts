import type { FunctionDefinition } from "../function-definition.ts";

export const mathCeil: FunctionDefinition = {
  name: "math.ceil",
  signatures: ["math.ceil(number: number): integer"],
  doc: "The next whole number up.",
  examples: [["math.ceil(1.2)", 2]],
  run(args) {
    const [number] = args as [number];
    return Math.ceil(number) + 0;
  },
};
