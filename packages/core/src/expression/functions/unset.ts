import type { FunctionDefinition } from "../function-definition.ts";
import { isRunObject, type RunValue } from "../run.ts";

export const unset: FunctionDefinition = {
  name: "unset",
  signatures: ["unset(value: any): boolean", "unset(object: object, ...keys: string): object"],
  doc: "Whether a value is missing (is null); with keys, the object without them.",
  examples: [
    ["unset(null)", true],
    ["unset({'a': 1, 'b': 2}, 'b')", { a: 1 }],
  ],
  run(args) {
    const [value, ...keys] = args;
    if (keys.length === 0 || value === undefined || !isRunObject(value)) return value === null;
    const kept: Record<string, RunValue> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) if (!keys.includes(key)) kept[key] = inner;
    return kept;
  },
};
