import type { TimedTransition, Waiting } from "../../model/bot.ts";
import { isQuestion } from "../is-question.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * In `after` and in `silence` nothing stands later than an entry that leaves the state in any case.
 *
 *     silence: [{ in: 10m, target: $cancel }, { in: 1d, say: Still there? }]
 */
export const neverComes: LintRule = defineRule("never-comes", ({ bot }, report) => {
  const check = (timed: readonly TimedTransition[] | undefined): void => {
    let first: TimedTransition | undefined;
    for (const one of timed ?? []) {
      const leaves = one.transition.target && !one.transition.guard && typeof one.in === "number";
      if (leaves && (!first || timeOf(one) < timeOf(first))) first = one;
    }
    for (const one of timed ?? []) {
      if (!first || one === first || typeof one.in !== "number" || one.in <= timeOf(first)) continue;
      report(one.at, {}, [{ range: first.at.document.rangeOf(first.at.path), message: "this one leaves before" }]);
    }
  };
  const waitings: Waiting[] = [bot.defaults];
  for (const flow of bot.flows.values()) {
    waitings.push(flow);
    for (const { after, block } of flow.byName.values()) {
      check(after);
      if (isQuestion(block)) waitings.push(block);
    }
  }
  for (const { silence } of waitings) check(silence);
});

function timeOf({ in: wait }: TimedTransition): number {
  return typeof wait === "number" ? wait : Number.POSITIVE_INFINITY;
}
