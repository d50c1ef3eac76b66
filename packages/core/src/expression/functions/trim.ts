import type { FunctionDefinition } from "../function-definition.ts";

export const trim: FunctionDefinition = {
  name: "trim",
  signatures: ["trim(text: string): string"],
  doc: "A text without the spaces around it.",
  examples: [["'  tea '.trim()", "tea"]],
  run(args) {
    const [text] = args as [string];
    return text.trim();
  },
};
