import type { FunctionDefinition } from "../function-definition.ts";
import { numberFormat } from "../number-format.ts";

export const formatNumber: FunctionDefinition = {
  name: "formatNumber",
  signatures: ["formatNumber(number: number): string", "formatNumber(number: number, places: integer): string"],
  doc: "A number as the language writes it, with so many decimal places.",
  examples: [
    ["formatNumber(1234.5)", "1,234.5"],
    ["formatNumber(2, 2)", "2.00"],
  ],
  run(args, run) {
    const [number, places] = args as [number, number?];
    const digits = places === undefined ? undefined : Math.max(0, Math.min(places, 12));
    const options = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return numberFormat(run.scope.locale, options).format(number);
  },
};
