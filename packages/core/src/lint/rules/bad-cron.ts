import { parseCron } from "../../expression/cron.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A `cron` has five fields, and a day that comes.
 *
 *     schedule: { cron: "0 9 * monday", event: news }
 */
export const badCron: LintRule = defineRule("bad-cron", ({ actions }, report) => {
  for (const { action } of actions) {
    if (action.kind !== "schedule" || !("cron" in action.when)) continue;
    const parsed = parseCron(action.when.cron);
    if (typeof parsed === "string") report(action.when.at, { text: action.when.cron, why: parsed });
  }
});
