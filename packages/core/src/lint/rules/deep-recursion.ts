import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow, State } from "../../model/flow.ts";
import { isTailCall } from "../../model/is-tail-call.ts";
import { circlesIn } from "../circles-in.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Flows that call one another in a circle do so at their very end: otherwise each round lies on the last one, until there
 * are too many.
 *
 *     flow: order
 *     states: { ask_more: { ask: more, prompt: What else? }, again: { call: order }, done: { say: Done. } }
 */
export const deepRecursion: LintRule = defineRule(
  "deep-recursion",
  ({ bot, graphOf }, report) => {
    const calls = new Map<Flow, Map<Flow, State>>();
    for (const flow of bot.flows.values()) {
      for (const state of flow.byName.values()) {
        const called = state.block?.kind === "call" ? bot.flows.get(state.block.flow) : undefined;
        if (!called || !graphOf(flow).isReachable(state) || isTailCall(flow, state)) continue;
        const found = calls.get(flow) ?? new Map<Flow, State>();
        calls.set(flow, found);
        if (!found.has(called)) found.set(called, state);
      }
    }
    for (const circle of circlesIn(bot.flows.values(), (flow) => [...(calls.get(flow)?.keys() ?? [])])) {
      const [flow, next = flow] = circle;
      const found = flow && calls.get(flow);
      const at = found?.get(next as Flow) ?? [...(found?.values() ?? [])][0];
      if (at) report(keyOf(at.at), { way: [...circle, flow].map((one) => one?.id).join(" → ") });
    }
  },
  "whole",
);
