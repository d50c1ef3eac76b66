import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const random: FunctionDefinition = {
  name: "random",
  signatures: ["random(): number", "random(below: integer): integer", "random(from: integer, to: integer): integer"],
  doc: "A number from 0 up to 1; a whole number from 0 below a limit; or one between two, both included. Seeded by the event.",
  examples: [
    ["random(1)", 0],
    ["random(3, 3)", 3],
  ],
  run(args, run) {
    if (args.length === 0) return run.scope.random();
    const [from, to] = (args.length === 1 ? [0, (args[0] as number) - 1] : args) as [number, number];
    if (to < from) throw new ExpressionError("out-of-range", "random() has nothing to choose from");
    return from + Math.floor(run.scope.random() * (to - from + 1));
  },
};
