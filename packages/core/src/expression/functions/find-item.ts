import type { LoopDefinition } from "../function-definition.ts";
import { isTrue } from "../is-true.ts";

export const findItem: LoopDefinition = {
  name: "find",
  signatures: ["find(list: array<T>, item => wanted: boolean): T?"],
  doc: "The first item for which something holds; null when there is none.",
  examples: [
    ["[1, 2, 3].find(n, n > 1)", 2],
    ["[1].find(n, n > 1)", null],
  ],
  run(items, [wanted]) {
    return items.find((item) => wanted !== undefined && isTrue(wanted(item))) ?? null;
  },
};
