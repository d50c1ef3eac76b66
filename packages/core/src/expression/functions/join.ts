import type { FunctionDefinition } from "../function-definition.ts";
import { limited, type RunValue } from "../run.ts";
import { showValue } from "../show-value.ts";

export const join: FunctionDefinition = {
  name: "join",
  signatures: ["join(list: array<any>): string", "join(list: array<any>, separator: string): string"],
  doc: "The items of a list as one text.",
  examples: [
    ["['a', 'b'].join('、')", "a、b"],
    ["[1, 2].join('-')", "1-2"],
  ],
  run(args, run) {
    const [list, separator] = args as [RunValue[], string?];
    run.step(list.length);
    return limited(list.map(showValue).join(separator ?? ""));
  },
};
