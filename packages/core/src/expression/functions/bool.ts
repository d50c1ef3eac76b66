import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const bool: FunctionDefinition = {
  name: "bool",
  signatures: ["bool(value: boolean | string): boolean"],
  doc: "A truth value, of the text 'true' or 'false'.",
  examples: [["bool('true')", true]],
  run(args) {
    const [value] = args as [boolean | string];
    if (typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    throw new ExpressionError("wrong-type", "bool() takes 'true' or 'false'");
  },
};
