import { Duration } from "../duration.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const hours: FunctionDefinition = {
  name: "hours",
  signatures: ["hours(amount: integer): duration", "hours(span: duration): integer"],
  doc: "A span of so many hours; or how many whole hours a span has.",
  examples: [
    ["hours(36)", "36h"],
    ["hours(duration('90m'))", 1],
  ],
  run(args) {
    const [amount] = args as [number | Duration];
    return amount instanceof Duration ? Math.trunc(amount.total / 3_600_000) + 0 : new Duration(0, amount * 3_600_000);
  },
};
