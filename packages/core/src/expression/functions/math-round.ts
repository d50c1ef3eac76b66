import type { FunctionDefinition } from "../function-definition.ts";

export const mathRound: FunctionDefinition = {
  name: "math.round",
  signatures: ["math.round(number: number): integer", "math.round(number: number, places: integer): number"],
  doc: "The nearest whole number (halves away from zero), or the nearest with so many decimal places.",
  examples: [
    ["math.round(2.5)", 3],
    ["math.round(-2.5)", -3],
    ["math.round(1.005, 1)", 1],
  ],
  run(args) {
    const [number, places] = args as [number, number?];
    const scale = 10 ** Math.max(0, Math.min(places ?? 0, 12));
    return (Math.sign(number) * Math.round(Math.abs(number) * scale)) / scale + 0;
  },
};
