import type { FunctionDefinition } from "../function-definition.ts";
import { limited } from "../run.ts";

export const range: FunctionDefinition = {
  name: "range",
  signatures: ["range(count: integer): array<integer>", "range(from: integer, until: integer): array<integer>"],
  doc: "Whole numbers from 0, or from a first one, up to but without the last.",
  examples: [
    ["range(3)", [0, 1, 2]],
    ["range(2, 5)", [2, 3, 4]],
  ],
  run(args, run) {
    const [from, until] = (args.length === 1 ? [0, args[0]] : args) as [number, number];
    const length = Math.max(0, until - from);
    run.step(length);
    return limited(Array.from({ length }, (_, index) => from + index));
  },
};
