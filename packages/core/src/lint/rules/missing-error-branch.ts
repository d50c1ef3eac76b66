import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow, State } from "../../model/flow.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A request or a function that a state waits for can fail, and the flow says what happens then: `onError` on the state, or
 * a handler of `error.*` around it.
 *
 *     book: { run: createBooking }
 */
export const missingErrorBranch: LintRule = defineRule("missing-error-branch", ({ bot }, report) => {
  for (const flow of bot.flows.values()) {
    for (const state of flow.byName.values()) {
      const { block } = state;
      const call = callThatFails(block);
      if (call === undefined || isCaught(state, flow)) continue;
      report(keyOf(state.at), { name: state.name, call });
    }
  }
});

/** What the block calls, where that can fail: a service, a function, LINE, a `put` where there may be a value already. */
function callThatFails(block: State["block"]): string | undefined {
  switch (block?.kind) {
    case "request":
      return block.operation;
    case "run":
      return block.function;
    case "accountLink":
      return "accountLink";
    case "content":
      return block.operation ?? "content";
    case "put":
      return block.ifAbsent ? `put ${block.table}` : undefined;
    default:
      return undefined;
  }
}

function isCaught(state: State, flow: Flow): boolean {
  const catches = ({ event }: { readonly event: string }): boolean => event.startsWith("error.");
  if (state.onError.length > 0 || state.on.some(catches)) return true;
  const parent = state.parent === undefined ? undefined : flow.byName.get(state.parent);
  return parent ? isCaught(parent, flow) : flow.on.some(catches);
}
