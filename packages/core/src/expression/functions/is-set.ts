import type { FunctionDefinition } from "../function-definition.ts";

export const isSet: FunctionDefinition = {
  name: "isSet",
  signatures: ["isSet(value: any): boolean"],
  doc: "Whether a value is there (is not null).",
  examples: [
    ["isSet(null)", false],
    ["isSet('')", true],
  ],
  run(args) {
    return args[0] !== null;
  },
};
