import type { FunctionDefinition } from "../function-definition.ts";

export const mathAbs: FunctionDefinition = {
  name: "math.abs",
  signatures: ["math.abs(number: integer): integer", "math.abs(number: number): number"],
  doc: "A number without its sign.",
  examples: [["math.abs(-3)", 3]],
  run(args) {
    const [number] = args as [number];
    return Math.abs(number);
  },
};
