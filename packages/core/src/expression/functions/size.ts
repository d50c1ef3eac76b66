import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { isRunObject, type RunValue } from "../run.ts";

export const size: FunctionDefinition = {
  name: "size",
  signatures: ["size(text: string): integer", "size(list: array<any>): integer", "size(object: object): integer"],
  doc: "How many characters, items or keys.",
  examples: [
    ["size('日本')", 2],
    ["size([1, 2, 3])", 3],
    ["size({'a': 1})", 1],
  ],
  run(args) {
    const [value] = args as [string | RunValue[] | { [key: string]: RunValue }];
    if (typeof value === "string") return codePoints(value).length;
    return isRunObject(value) ? Object.keys(value).length : value.length;
  },
};
