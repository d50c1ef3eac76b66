import { Duration } from "../duration.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const minutes: FunctionDefinition = {
  name: "minutes",
  signatures: ["minutes(amount: integer): duration", "minutes(span: duration): integer"],
  doc: "A span of so many minutes; or how many whole minutes a span has.",
  examples: [
    ["minutes(90)", "1h30m"],
    ["minutes(duration('2h'))", 120],
  ],
  run(args) {
    const [amount] = args as [number | Duration];
    return amount instanceof Duration ? Math.trunc(amount.total / 60_000) + 0 : new Duration(0, amount * 60_000);
  },
};
