import type { Effect } from "../../conversation/effect.ts";
import type { Value, ValueObject } from "../../expression/value.ts";
import { inside, mismatch, show } from "../match-expected.ts";
import { objectOf, plainValue } from "../plain-value.ts";
import type { StepKind } from "./step-kind.ts";

/** What of the world the bot asked for beside messages: `{ request: service.operation, with: … }`, `{ track: event }`. */
export const sent: StepKind<"sent"> = {
  acts: false,
  read: (at, { step }) => ({ expected: objectOf(at), exact: step.get("exact")?.value === true }),
  play: (world, step) => {
    const chat = world.chatOf(step);
    const { [kindOf(step.expected)]: name = null, ...fields } = step.expected;
    const kind = kindOf(step.expected);
    const of = chat.made.filter((one) => one.type === kind);
    const effect = of.find((one) => mismatch(name, nameOf(one)) === undefined);
    if (!effect) {
      const others = of.length > 0 ? `; it did of ${of.map((one) => show(nameOf(one))).join(", ")}` : "";
      world.fail(
        `the bot asked for no ${kind}${name === "any" ? "" : ` of ${show(name)}`} that is left to look at${others}`,
      );
      return;
    }
    chat.made = chat.made.filter((one) => one !== effect);
    for (const [key, wanted] of Object.entries(fields)) {
      const found = inside(key, mismatch(wanted, (plainValue(effect) as ValueObject)[key], step.exact));
      if (!found) continue;
      const at = { document: step.at.document, path: [...step.at.path, ...found.path] };
      const difference = { expected: found.expected, actual: found.actual };
      world.fail(`${found.path.join(".")}: the bot sent ${show(found.actual)}${found.why ? `; ${found.why}` : ""}`, {
        at,
        difference,
      });
      return;
    }
  },
};

function kindOf(expected: ValueObject): string {
  return Object.keys(expected)[0] ?? "";
}

/** What an effect is told by: the operation, the function, the event. */
function nameOf(effect: Effect): Value {
  switch (effect.type) {
    case "request":
      return effect.operation;
    case "run":
      return effect.function;
    case "content":
      return effect.operation ?? "stored";
    case "track":
      return effect.event;
    case "table":
      return effect.operation.table;
    case "deliver":
      return effect.event.type;
    default:
      return effect.type;
  }
}
