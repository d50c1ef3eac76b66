import { parseDuration } from "../duration.ts";
import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const duration: FunctionDefinition = {
  name: "duration",
  signatures: ["duration(text: string): duration"],
  doc: "A span of time from its text: '90s', '10m', '24h', '30d', '2w', '1h30m'.",
  examples: [["duration('1h30m') + minutes(30)", "2h"]],
  checkLiteral(_position, text) {
    return parseDuration(text) === undefined ? `"${text}" is no duration: write 10m, 24h or 1h30m` : undefined;
  },
  run(args) {
    const [text] = args as [string];
    const span = parseDuration(text);
    if (span !== undefined) return span;
    throw new ExpressionError("not-a-date", "this is no duration: write 10m, 24h or 1h30m");
  },
};
