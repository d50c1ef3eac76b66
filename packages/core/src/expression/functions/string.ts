import type { FunctionDefinition } from "../function-definition.ts";
import type { RunValue } from "../run.ts";
import { showValue } from "../show-value.ts";

export const string: FunctionDefinition = {
  name: "string",
  signatures: ["string(value: any): string"],
  doc: "A value as text, as a template shows it.",
  examples: [
    ["string(12)", "12"],
    ["string(true)", "true"],
  ],
  run(args) {
    const [value] = args as [RunValue];
    return showValue(value);
  },
};
