import type { FunctionDefinition } from "../function-definition.ts";

export const mathFloor: FunctionDefinition = {
  name: "math.floor",
  signatures: ["math.floor(number: number): integer"],
  doc: "The next whole number down.",
  examples: [["math.floor(7 / 2)", 3]],
  run(args) {
    const [number] = args as [number];
    return Math.floor(number) + 0;
  },
};
