import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { limited, type RunValue } from "../run.ts";
import { showValue } from "../show-value.ts";

export const format: FunctionDefinition = {
  name: "format",
  signatures: ["format(template: string, values: array<any>): string"],
  doc: "A template with values put in: `%s` anything, `%d` a whole number, `%f` or `%.2f` a number, `%%` a percent sign.",
  examples: [["'%s: %d (%.1f%%)'.format(['tea', 2, 0.25])", "tea: 2 (0.3%)"]],
  run(args) {
    const [template, values] = args as [string, RunValue[]];
    let next = 0;
    const text = template.replace(/%(?:%|\.(\d)f|[sdf])/gu, (verb, places?: string) => {
      if (verb === "%%") return "%";
      const value = values[next++];
      if (value === undefined) throw new ExpressionError("out-of-range", "format() has more places than values");
      if (verb === "%s") return showValue(value);
      if (typeof value !== "number") throw new ExpressionError("wrong-type", `format() wants a number for ${verb}`);
      return verb === "%d" ? String(Math.trunc(value)) : value.toFixed(places === undefined ? 6 : Number(places));
    });
    return limited(text);
  },
};
