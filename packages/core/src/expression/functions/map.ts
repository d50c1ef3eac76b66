import type { LoopDefinition } from "../function-definition.ts";
import { isTrue } from "../is-true.ts";

export const map: LoopDefinition = {
  name: "map",
  signatures: [
    "map(list: array<T>, item => made: R): array<R>",
    "map(list: array<T>, item => keep: boolean, item => made: R): array<R>",
  ],
  doc: "What is made of each item, or of those for which something holds.",
  examples: [
    ["[1, 2].map(n, n * 2)", [2, 4]],
    ["[1, 2].map(n, n > 1, n * 2)", [4]],
  ],
  run(items, bodies) {
    const made = bodies.at(-1);
    const keep = bodies.length > 1 ? bodies[0] : undefined;
    const kept = keep === undefined ? items : items.filter((item) => isTrue(keep(item)));
    return kept.map((item) => made?.(item) ?? null);
  },
};
