import type { LoopDefinition } from "../function-definition.ts";
import { isTrue } from "../is-true.ts";

export const existsOne: LoopDefinition = {
  name: "exists_one",
  signatures: ["exists_one(list: array<T>, item => holds: boolean): boolean"],
  doc: "Whether something holds for exactly one item.",
  examples: [["[1, 2].exists_one(n, n > 1)", true]],
  run(items, [holds]) {
    return items.filter((item) => holds !== undefined && isTrue(holds(item))).length === 1;
  },
};
