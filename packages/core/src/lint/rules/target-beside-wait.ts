import { defineRule, type LintRule } from "../rule.ts";

/**
 * A `target` on a state without a block is taken at once; beside `on` or `after` it would leave nothing to wait for.
 *
 *     wait: { on: { text: next }, target: $done }
 */
export const targetBesideWait: LintRule = defineRule("target-beside-wait", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    for (const { block, states, target, on, after } of flow.byName.values()) {
      if (block || states.length > 0 || !target || (on.length === 0 && after.length === 0)) continue;
      report(target.at, { key: on.length > 0 ? "on" : "after" });
    }
  }
});
