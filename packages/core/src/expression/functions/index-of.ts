import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const indexOf: FunctionDefinition = {
  name: "indexOf",
  signatures: [
    "indexOf(text: string, part: string): integer",
    "indexOf(text: string, part: string, from: integer): integer",
  ],
  doc: "Where a text first holds another, counted from 0; -1 where it does not.",
  examples: [
    ["'banana'.indexOf('an')", 1],
    ["'banana'.indexOf('an', 2)", 3],
    ["'banana'.indexOf('x')", -1],
  ],
  run(args) {
    const [text, part, from] = args as [string, string, number?];
    const skipped = codePoints(text)
      .slice(0, Math.max(0, from ?? 0))
      .join("").length;
    const found = text.indexOf(part, skipped);
    return found < 0 ? -1 : codePoints(text.slice(0, found)).length;
  },
};
