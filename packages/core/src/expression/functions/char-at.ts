import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const charAt: FunctionDefinition = {
  name: "charAt",
  signatures: ["charAt(text: string, index: integer): string"],
  doc: "The character at an index, counted from 0; nothing outside the text.",
  examples: [["'日本'.charAt(1)", "本"]],
  run(args) {
    const [text, index] = args as [string, number];
    return codePoints(text)[index] ?? "";
  },
};
