import type { FunctionDefinition } from "../function-definition.ts";

export const startsWith: FunctionDefinition = {
  name: "startsWith",
  signatures: ["startsWith(text: string, part: string): boolean"],
  doc: "Whether a text begins with another.",
  examples: [["'rice ball'.startsWith('rice')", true]],
  run(args) {
    const [text, part] = args as [string, string];
    return text.startsWith(part);
  },
};
