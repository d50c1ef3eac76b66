import type { FunctionDefinition } from "../function-definition.ts";

export const upperAscii: FunctionDefinition = {
  name: "upperAscii",
  signatures: ["upperAscii(text: string): string"],
  doc: "The letters a to z made capital; all others stay.",
  examples: [["'Tea'.upperAscii()", "TEA"]],
  run(args) {
    const [text] = args as [string];
    return text.replace(/[a-z]/gu, (letter) => letter.toUpperCase());
  },
};
