import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const lastIndexOf: FunctionDefinition = {
  name: "lastIndexOf",
  signatures: ["lastIndexOf(text: string, part: string): integer"],
  doc: "Where a text last holds another, counted from 0; -1 where it does not.",
  examples: [["'banana'.lastIndexOf('an')", 3]],
  run(args) {
    const [text, part] = args as [string, string];
    const found = text.lastIndexOf(part);
    return found < 0 ? -1 : codePoints(text.slice(0, found)).length;
  },
};
