import type { FunctionDefinition } from "../function-definition.ts";

export const lowerAscii: FunctionDefinition = {
  name: "lowerAscii",
  signatures: ["lowerAscii(text: string): string"],
  doc: "The letters A to Z made small; all others stay.",
  examples: [["'Tea'.lowerAscii()", "tea"]],
  run(args) {
    const [text] = args as [string];
    return text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  },
};
