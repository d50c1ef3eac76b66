import type { FunctionDefinition } from "../function-definition.ts";
import { limited } from "../run.ts";

export const replace: FunctionDefinition = {
  name: "replace",
  signatures: [
    "replace(text: string, part: string, by: string): string",
    "replace(text: string, part: string, by: string, times: integer): string",
  ],
  doc: "A text with a part of it replaced, everywhere or so many times.",
  examples: [
    ["'tea tea'.replace('tea', 'milk')", "milk milk"],
    ["'tea tea'.replace('tea', 'milk', 1)", "milk tea"],
  ],
  run(args) {
    const [text, part, by, times] = args as [string, string, string, number?];
    const pieces = part === "" ? [text] : text.split(part);
    const last = times === undefined || times < 0 ? pieces.length : times;
    return limited(pieces.reduce((done, piece, index) => limited(done + (index <= last ? by : part) + piece)));
  },
};
