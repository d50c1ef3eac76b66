import type { FunctionDefinition } from "../function-definition.ts";
import type { RunValue } from "../run.ts";

export const slice: FunctionDefinition = {
  name: "slice",
  signatures: [
    "slice(list: array<T>, start: integer): array<T>",
    "slice(list: array<T>, start: integer, end: integer): array<T>",
  ],
  doc: "A part of a list, counted from 0, without the end; both are kept within the list.",
  examples: [
    ["[1, 2, 3].slice(1)", [2, 3]],
    ["[1, 2, 3].slice(0, 2)", [1, 2]],
    ["[1].slice(0, 9)", [1]],
  ],
  run(args) {
    const [list, start, end] = args as [RunValue[], number, number?];
    return list.slice(Math.max(0, start), end === undefined ? undefined : Math.max(0, end));
  },
};
