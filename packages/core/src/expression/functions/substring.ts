import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const substring: FunctionDefinition = {
  name: "substring",
  signatures: [
    "substring(text: string, start: integer): string",
    "substring(text: string, start: integer, end: integer): string",
  ],
  doc: "A part of a text, counted from 0, without the end; both are kept within the text.",
  examples: [
    ["'banana'.substring(2)", "nana"],
    ["'banana'.substring(0, 3)", "ban"],
    ["'banana'.substring(4, 99)", "na"],
  ],
  run(args) {
    const [text, start, end] = args as [string, number, number?];
    return codePoints(text)
      .slice(Math.max(0, start), end === undefined ? undefined : Math.max(0, end))
      .join("");
  },
};
