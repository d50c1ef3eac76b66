import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { compilePattern } from "../pattern.ts";

export const findText: FunctionDefinition = {
  name: "find",
  signatures: ["find(text: string, pattern: string): string?"],
  doc: "What a pattern (RE2) finds in a text: its first group, or all that it matched; null when it finds nothing. In `parse` its named groups can then be read as `match.name` in `save`.",
  examples: [
    ["find('Room 12', '[0-9]+')", "12"],
    ["find('Room 12', 'room (\\\\d)')", "1"],
    ["find('tea', '[0-9]+')", null],
  ],
  literal: 1,
  checkLiteral(position, text) {
    const compiled = position === 1 ? compilePattern(text) : undefined;
    return compiled?.ok === false ? compiled.message : undefined;
  },
  run(args, { scope }) {
    const [text, pattern] = args as [string, string];
    const compiled = compilePattern(pattern);
    if (!compiled.ok) throw new ExpressionError("wrong-pattern", compiled.message);
    const match = compiled.pattern.find(text);
    if (match === undefined) return null;
    scope.found?.({ ...match.groups });
    return match.captures[0] ?? match.text;
  },
};
