import type { LoopDefinition } from "../function-definition.ts";
import { isTrue } from "../is-true.ts";

export const all: LoopDefinition = {
  name: "all",
  signatures: ["all(list: array<T>, item => holds: boolean): boolean"],
  doc: "Whether something holds for every item.",
  examples: [["[1, 2].all(n, n > 0)", true]],
  run(items, [holds]) {
    return items.every((item) => holds !== undefined && isTrue(holds(item)));
  },
};
