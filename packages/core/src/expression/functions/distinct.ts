import type { FunctionDefinition } from "../function-definition.ts";
import { equals } from "../operators.ts";
import type { RunValue } from "../run.ts";

export const distinct: FunctionDefinition = {
  name: "distinct",
  signatures: ["distinct(list: array<T>): array<T>"],
  doc: "A list without what it held before.",
  examples: [["[1, 2, 1].distinct()", [1, 2]]],
  run(args, run) {
    const [list] = args as [RunValue[]];
    const seen = new Set<RunValue>();
    const kept: RunValue[] = [];
    for (const item of list) {
      run.step();
      const plain = typeof item !== "object";
      if (plain ? seen.has(item) : kept.some((known) => equals(known, item, run))) continue;
      if (plain) seen.add(item);
      kept.push(item);
    }
    return kept;
  },
};
