import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow } from "../../model/flow.ts";
import { alsoAt } from "../also-at.ts";
import type { Facts } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A flow that reckons with time says of all its questions what happens when nobody answers: nothing (`silence: []`), or
 * something.
 *
 *     ask_date: { ask: date, prompt: Which day?, silence: [{ in: 1d, target: $cancel }] }
 *     ask_party: { ask: party, prompt: How many? }
 */
export const missingSilence: LintRule = defineRule(
  "missing-silence",
  (facts, report) => {
    const { bot, questions } = facts;
    if (bot.defaults.silence) return;
    const open = Map.groupBy(
      questions.filter(({ block, scope }) => !block.silence && scope.flow && !scope.flow.silence),
      ({ scope }) => scope.flow,
    );
    const decided = new Set(questions.filter(({ block }) => block.silence).map(({ scope }) => scope.flow));
    const timed = flowsWithTimers(facts);
    for (const [flow, found] of open) {
      if (!flow || (!decided.has(flow) && !timed.has(flow))) continue;
      const states = found.flatMap(({ scope }) => scope.state ?? []);
      const [first, ...others] = states.map(({ at }) => keyOf(at));
      if (first) report(first, { name: states[0]?.name ?? "" }, alsoAt(others));
    }
  },
  "whole",
);

/** Flows that come back by themselves while someone may be in the middle of an answer. */
function flowsWithTimers({ bot }: Facts): ReadonlySet<Flow> {
  const timed = [...bot.flows.values()].filter((flow) =>
    [...flow.byName.values()].some(({ after }) => after.length > 0),
  );
  return new Set(timed);
}
