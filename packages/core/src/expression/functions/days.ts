import { Duration } from "../duration.ts";
import type { FunctionDefinition } from "../function-definition.ts";

export const days: FunctionDefinition = {
  name: "days",
  signatures: ["days(amount: integer): duration", "days(span: duration): integer"],
  doc: "A span of so many days; or how many whole days a span has.",
  examples: [
    ["days(2)", "2d"],
    ["days(dateTime('2026-04-12T00:00') - dateTime('2026-04-10T00:00'))", 2],
  ],
  run(args) {
    const [amount] = args as [number | Duration];
    return amount instanceof Duration ? Math.trunc(amount.total / 86_400_000) + 0 : new Duration(amount, 0);
  },
};
