import type { FunctionDefinition } from "../function-definition.ts";
import type { RunValue } from "../run.ts";

export const shuffle: FunctionDefinition = {
  name: "shuffle",
  signatures: ["shuffle(list: array<T>): array<T>"],
  doc: "A list in random order (seeded by the event).",
  examples: [["shuffle([1])", [1]]],
  run(args, run) {
    const [list] = args as [RunValue[]];
    const mixed = [...list];
    run.step(mixed.length);
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = Math.floor(run.scope.random() * (last + 1));
      const item = mixed[last] ?? null;
      mixed[last] = mixed[other] ?? null;
      mixed[other] = item;
    }
    return mixed;
  },
};
