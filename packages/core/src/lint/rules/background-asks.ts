import { keyOf } from "../../diagnostics/codes.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A flow with `background: true` runs beside the stack: it may call a flow that asks, and asks nothing itself.
 *
 *     flow: watch
 *     background: true
 *     states: { ask_name: { ask: name, prompt: Your name? } }
 */
export const backgroundAsks: LintRule = defineRule("background-asks", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    if (!flow.background) continue;
    for (const { at, block } of flow.byName.values()) {
      if (block?.kind === "ask" || block?.kind === "menu" || block?.kind === "review")
        report(keyOf(at), { flow: flow.id });
    }
  }
});
