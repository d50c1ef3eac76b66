import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow, State } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * While a silent flow waits the bot answers nothing, so wherever it waits the time ends that: an `after` of the state, or of
 * one around it. Staff forget to give a talk back.
 *
 *     flow: person
 *     silent: true
 *     states: { talk: { on: { text: { match: [done], target: $done } } } }
 */
export const silentForEver: LintRule = defineRule("silent-for-ever", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    if (!flow.silent) continue;
    for (const state of flow.byName.values())
      if (waits(state) && !endsByTime(state, flow)) report(keyOf(state.at), { name: state.name });
  }
});

/** A call is another flow's to end, and a service answers within its time. */
function waits({ block, states, on, after, always, type }: State): boolean {
  if (block)
    return block.kind === "ask" || block.kind === "menu" || block.kind === "review" || block.kind === "accountLink";
  return type === "plain" && states.length === 0 && (on.length > 0 || after.length > 0) && always.length === 0;
}

function endsByTime(state: State, flow: Flow): boolean {
  if (state.after.length > 0) return true;
  const parent = state.parent === undefined ? undefined : flow.byName.get(state.parent);
  return parent !== undefined && endsByTime(parent, flow);
}
