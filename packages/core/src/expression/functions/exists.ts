import type { LoopDefinition } from "../function-definition.ts";
import { isTrue } from "../is-true.ts";

export const exists: LoopDefinition = {
  name: "exists",
  signatures: ["exists(list: array<T>, item => holds: boolean): boolean"],
  doc: "Whether something holds for some item.",
  examples: [["[1, 2].exists(n, n > 1)", true]],
  run(items, [holds]) {
    return items.some((item) => holds !== undefined && isTrue(holds(item)));
  },
};
