import type { FunctionDefinition } from "../function-definition.ts";
import { compare } from "../operators.ts";
import type { RunValue } from "../run.ts";

export const sort: FunctionDefinition = {
  name: "sort",
  signatures: ["sort(list: array<O>): array<O>"],
  doc: "A list of numbers, of texts or of dates in rising order.",
  examples: [["[3, 1, 2].sort()", [1, 2, 3]]],
  run(args, run) {
    const [list] = args as [RunValue[]];
    run.step(list.length);
    return [...list].sort((left, right) => compare(left, right, "sort()"));
  },
};
