import type { LoopDefinition } from "../function-definition.ts";
import { isTrue } from "../is-true.ts";

export const filter: LoopDefinition = {
  name: "filter",
  signatures: ["filter(list: array<T>, item => keep: boolean): array<T>"],
  doc: "The items for which something holds.",
  examples: [["[1, 2, 3].filter(n, n > 1)", [2, 3]]],
  run(items, [keep]) {
    return items.filter((item) => keep !== undefined && isTrue(keep(item)));
  },
};
