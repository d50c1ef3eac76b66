import type { LoopDefinition } from "../function-definition.ts";
import { compare } from "../operators.ts";

export const sortBy: LoopDefinition = {
  name: "sortBy",
  signatures: ["sortBy(list: array<T>, item => key: O): array<T>"],
  doc: "A list in the rising order of something of its items.",
  examples: [["[{'n': 2}, {'n': 1}].sortBy(i, i.n).map(i, i.n)", [1, 2]]],
  run(items, [key]) {
    const keyed = items.map((item) => ({ item, key: key?.(item) ?? null }));
    return keyed.sort((left, right) => compare(left.key, right.key, "sortBy()")).map(({ item }) => item);
  },
};
