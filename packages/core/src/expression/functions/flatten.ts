import type { FunctionDefinition } from "../function-definition.ts";
import { limited, type RunValue } from "../run.ts";

export const flatten: FunctionDefinition = {
  name: "flatten",
  signatures: [
    "flatten(list: array<array<T>>): array<T>",
    "flatten(list: array<any>): array<any>",
    "flatten(list: array<any>, depth: integer): array<any>",
  ],
  doc: "A list of lists as one list, one level deep or more.",
  examples: [["[[1], [2, 3]].flatten()", [1, 2, 3]]],
  run(args, run) {
    const [list, depth] = args as [RunValue[], number?];
    let flat = list;
    for (let level = Math.min(depth ?? 1, 24); level > 0 && flat.some(Array.isArray); level--) {
      run.step(flat.length);
      flat = limited(flat.flat(1) as RunValue[]);
    }
    return flat;
  },
};
