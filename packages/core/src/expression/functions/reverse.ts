import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import type { RunValue } from "../run.ts";

export const reverse: FunctionDefinition = {
  name: "reverse",
  signatures: ["reverse(text: string): string", "reverse(list: array<T>): array<T>"],
  doc: "A text or a list from its end to its beginning.",
  examples: [
    ["'abc'.reverse()", "cba"],
    ["[1, 2].reverse()", [2, 1]],
  ],
  run(args) {
    const [value] = args as [string | RunValue[]];
    return typeof value === "string" ? codePoints(value).reverse().join("") : [...value].reverse();
  },
};
