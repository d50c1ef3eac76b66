import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { compilePattern } from "../pattern.ts";

export const matchText: FunctionDefinition = {
  name: "matchText",
  signatures: ["matchText(text: string, pattern: string): boolean"],
  doc: "Whether a pattern (RE2) is found in a text, ignoring case and width. The pattern is a literal.",
  examples: [
    ["matchText('Ｒｏｏｍ 12', 'room [0-9]+')", true],
    ["matchText('tea', '^[0-9]+$')", false],
  ],
  literal: 1,
  checkLiteral(position, text) {
    const compiled = position === 1 ? compilePattern(text) : undefined;
    return compiled?.ok === false ? compiled.message : undefined;
  },
  run(args) {
    const [text, pattern] = args as [string, string];
    const compiled = compilePattern(pattern);
    if (!compiled.ok) throw new ExpressionError("wrong-pattern", compiled.message);
    return compiled.pattern.find(text) !== undefined;
  },
};
