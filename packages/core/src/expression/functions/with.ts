import { ExpressionError } from "../expression-error.ts";
import type { FunctionDefinition } from "../function-definition.ts";
import { isRunObject } from "../run.ts";

export const withFields: FunctionDefinition = {
  name: "with",
  signatures: ["with(object: F, changes: object): F"],
  doc: "An object with some of its fields changed or added.",
  examples: [["with({'a': 1, 'b': 2}, {'b': 3})", { a: 1, b: 3 }]],
  run(args, run) {
    const [object, changes] = args;
    if (object === undefined || !isRunObject(object) || changes === undefined || !isRunObject(changes)) {
      throw new ExpressionError("wrong-type", "with() takes an object and its changes");
    }
    run.step(Object.keys(object).length);
    return Object.assign(Object.create(null), object, changes);
  },
};
