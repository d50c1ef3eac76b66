import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A message says by one of its keys what it is: a shorthand of the channel, `text`, `use`, or the `type` of its own.
 *
 *     say: { imge: https://example.com/a.png }
 */
export const unknownMessage: LintRule = defineRule("unknown-message", ({ messages, channel }, report) => {
  const known = ["text", ...channel.shorthands, "use", "type"];
  for (const { message } of messages) {
    if (message.kind !== "object" || message.body.kind !== "object") continue;
    const keys = message.body.entries.map(({ key }) => key);
    if (keys.some((key) => known.includes(key)) || isUse(message.at.document.textOf([...message.at.path, "use"])))
      continue;
    const near = keys.map((key) => didYouMean(key, known)).find((hint) => hint !== "") ?? "";
    report(message.at, { expected: known.join(", "), near });
  }
});

/** A file that is not there has been told of. */
function isUse(name: string | undefined): boolean {
  return name !== undefined;
}
