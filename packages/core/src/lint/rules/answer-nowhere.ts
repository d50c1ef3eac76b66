import { keyOf } from "../../diagnostics/codes.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What is answered leads on: an option by its own `target`, or all of them by that of the question, its `onDone`, or the
 * next state.
 *
 *     aside: { more: { menu: More?, options: [{ label: Yes, target: order }, No] } }
 */
export const answerNowhere: LintRule = defineRule(
  "answer-nowhere",
  ({ questions, graphOf }, report) => {
    for (const { block, scope } of questions) {
      const { flow, state } = scope;
      if (!flow || !state) continue;
      const edges = graphOf(flow).edgesFrom(state);
      if (edges.length === 0 || edges.some(({ atEnd }) => atEnd)) continue;
      const closed = block.options.length > 0;
      if (block.kind === "ask" && !closed) report(keyOf(state.at), { what: "an answer" });
      if (block.kind === "review") continue;
      for (const option of block.options) if (!option.target && !option.uri) report(option.at, { what: "this option" });
    }
  },
  "whole",
);
