import type { FunctionDefinition } from "../function-definition.ts";
import type { RunValue } from "../run.ts";

export const pick: FunctionDefinition = {
  name: "pick",
  signatures: ["pick(list: array<T>): T?"],
  doc: "An item of a list, drawn at random (seeded by the event); null of an empty one.",
  examples: [
    ["pick(['tea'])", "tea"],
    ["pick([])", null],
  ],
  run(args, run) {
    const [list] = args as [RunValue[]];
    return list[Math.floor(run.scope.random() * list.length)] ?? null;
  },
};
