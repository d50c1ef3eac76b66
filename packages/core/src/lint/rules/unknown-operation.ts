import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A request names a service of bot.yaml and one of its operations.
 *
 *     look_up: { request: availability.slot, onError: sorry }
 */
export const unknownOperation: LintRule = defineRule("unknown-operation", ({ calls, bot }, report) => {
  const known = new Set(
    [...bot.services.values()].flatMap(({ name, operations }) => [...operations.keys()].map((key) => `${name}.${key}`)),
  );
  for (const { at, kind, name } of calls) {
    if (kind === "request" && !known.has(name)) report(at, { name, near: didYouMean(name, known) });
  }
});
