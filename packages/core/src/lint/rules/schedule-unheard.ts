import { defineRule, type LintRule } from "../rule.ts";

/**
 * A scheduled event comes to someone who handles it: one of a run to its flow, and to the bot if that does not; one that is
 * `detached` only to the bot, since its run may be over. One that is not detached dies with its run.
 *
 *     entry: { schedule: { in: 1d, event: remind, detached: true } }
 *     on: { remind: { say: See you tomorrow! } }                       # in the flow, not in bot.yaml
 */
export const scheduleUnheard: LintRule = defineRule(
  "schedule-unheard",
  ({ actions, handlers, graphOf }, report) => {
    const byBot = new Set(
      handlers.filter(({ handler, scope }) => !scope.flow || !handler.transition).map(({ handler }) => handler.event),
    );
    const byFlow = new Map(
      [...Map.groupBy(handlers, ({ scope }) => scope.flow)].map(([flow, all]) => [
        flow,
        new Set(all.map(({ handler }) => handler.event)),
      ]),
    );
    for (const { action, scope } of actions) {
      if (action.kind !== "schedule") continue;
      const { flow, state, moment } = scope;
      const { event, detached, at } = action;
      const isFlows = flow !== undefined && byFlow.get(flow)?.has(event) === true;
      if (detached && isFlows && !byBot.has(event))
        report(at, { event, why: "is detached, so that it goes to the bot; only the flow handles it" });
      // On entry of a state that ends the flow in the same breath the timer is dropped before it could fire.
      const edges = flow && state && moment === undefined ? graphOf(flow).edgesFrom(state) : [];
      const isOver =
        edges.length > 0 &&
        edges.every(
          ({ to, immediate, from }) => immediate && (to === "$done" || (to === "$end" && from?.parent === undefined)),
        );
      if (!detached && isOver) report(at, { event, why: "dies with its flow, which ends here; make it detached" });
    }
  },
  "whole",
);
