import { keyOf } from "../../diagnostics/codes.ts";
import type { Flow, State } from "../../model/flow.ts";
import { circlesIn } from "../circles-in.ts";
import type { Edge, Facts } from "../facts.ts";
import { isQuestion } from "../is-question.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What goes on by time alone comes to an end: a circle of reminders would be pushed for ever, and each push costs.
 *
 *     ask_party: { ask: party, prompt: How many?, silence: [{ in: 1d, target: remind }] }
 *     remind: { say: Still there?, target: ask_party }
 */
export const endlessSilence: LintRule = defineRule(
  "endless-silence",
  (facts, report) => {
    for (const flow of facts.bot.flows.values()) {
      const states = [...flow.byName.values()];
      const inherited = facts.graphOf(flow).global.filter(({ cause }) => cause === "time");
      const next = new Map(states.map((state) => [state, nextByTime(state, flow, facts, inherited)]));
      for (const circle of circlesIn(states, (state) =>
        (next.get(state) ?? []).flatMap(({ to }) => flow.byName.get(to) ?? []),
      )) {
        const inside = new Set(circle);
        const edges = circle.flatMap((state) => next.get(state) ?? []);
        const isTimed = edges.some(({ cause, to }) => cause === "time" && inside.has(flow.byName.get(to) as State));
        const [first] = circle;
        if (!isTimed || !first || !circle.some(says)) continue;
        report(keyOf(first.at), { way: [...circle, first].map(({ name }) => name).join(" → ") });
      }
    }
  },
  "whole",
);

/** The ways that a state goes without anyone doing anything, as far as no guard may stop it. */
function nextByTime(state: State, flow: Flow, { graphOf }: Facts, ofFlow: readonly Edge[]): readonly Edge[] {
  const graph = graphOf(flow);
  const { block } = state;
  const inherited = isQuestion(block) && !block.silence && flow.silence ? ofFlow : [];
  const waitsForOthers = isQuestion(block) || block?.kind === "call" || state.states.length > 0;
  const own = graph
    .edgesFrom(state)
    .filter(({ cause }) => cause === "time" || cause === "always" || (cause === "end" && !waitsForOthers));
  return [...own, ...inherited].filter(({ transition }) => !transition?.guard);
}

function says({ entry, block, after }: State): boolean {
  if (isQuestion(block)) return true;
  return entry.some(({ kind }) => kind === "say") || after.some(({ transition }) => transition.say.length > 0);
}
