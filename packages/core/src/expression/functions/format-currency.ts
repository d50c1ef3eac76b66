import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { numberFormat } from "../number-format.ts";

export const formatCurrency: FunctionDefinition = {
  name: "formatCurrency",
  signatures: ["formatCurrency(amount: number, currency: string): string"],
  doc: "An amount of money as the language writes it; the currency is its ISO 4217 code.",
  examples: [["formatCurrency(1200, 'JPY')", "￥1,200"]],
  checkLiteral(_position, text) {
    return isCurrency(text) ? undefined : `"${text}" is no currency: write JPY, USD, EUR`;
  },
  run(args, run) {
    const [amount, currency] = args as [number, string];
    if (!isCurrency(currency)) throw new ExpressionError("wrong-pattern", "a currency has three letters: JPY");
    return numberFormat(run.scope.locale, { style: "currency", currency }).format(amount);
  },
};

function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/u.test(text);
}
