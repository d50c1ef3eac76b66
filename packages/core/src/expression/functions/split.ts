import { codePoints } from "../code-points.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { limited } from "../run.ts";

export const split: FunctionDefinition = {
  name: "split",
  signatures: [
    "split(text: string, separator: string): array<string>",
    "split(text: string, separator: string, pieces: integer): array<string>",
  ],
  doc: "A text cut at a separator, into so many pieces at most; an empty separator cuts between characters.",
  examples: [
    ["'a,b,c'.split(',')", ["a", "b", "c"]],
    ["'a,b,c'.split(',', 2)", ["a", "b,c"]],
  ],
  run(args) {
    const [text, separator, pieces] = args as [string, string, number?];
    const parts = separator === "" ? codePoints(text) : text.split(separator);
    if (pieces === undefined || pieces < 0 || parts.length <= pieces) return limited(parts);
    if (pieces === 0) return [];
    return limited([...parts.slice(0, pieces - 1), parts.slice(pieces - 1).join(separator)]);
  },
};
