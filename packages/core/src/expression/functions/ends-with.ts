import type { FunctionDefinition } from "../function-definition.ts";

export const endsWith: FunctionDefinition = {
  name: "endsWith",
  signatures: ["endsWith(text: string, part: string): boolean"],
  doc: "Whether a text ends with another.",
  examples: [["'rice ball'.endsWith('ball')", true]],
  run(args) {
    const [text, part] = args as [string, string];
    return text.endsWith(part);
  },
};
