import type { FunctionDefinition } from "../function-definition.ts";

export const contains: FunctionDefinition = {
  name: "contains",
  signatures: ["contains(text: string, part: string): boolean"],
  doc: "Whether a text holds another.",
  examples: [["'rice ball'.contains('ball')", true]],
  run(args) {
    const [text, part] = args as [string, string];
    return text.includes(part);
  },
};
