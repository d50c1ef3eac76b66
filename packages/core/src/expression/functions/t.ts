import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { limited, type RunValue } from "../run.ts";
import { toValue } from "../to-value.ts";
import { isValueObject } from "../value.ts";

export const t: FunctionDefinition = {
  name: "t",
  signatures: ["t(key: string): string", "t(key: string, values: object): string"],
  doc: "A text of the bot's catalogues in the language being spoken, with values for its places.",
  examples: [["t('greeting', {'name': 'Ana'})", "greeting Ana"]],
  run(args, run) {
    const [key, values] = args as [string, RunValue?];
    if (run.scope.t === undefined) throw new ExpressionError("no-catalogue", "this bot has no catalogues");
    const given = toValue(values ?? {});
    return limited(run.scope.t(key, isValueObject(given) ? given : {}));
  },
};
