import { keyOf } from "../../diagnostics/codes.ts";
import type { Transition } from "../../model/action.ts";
import type { TimedTransition } from "../../model/bot.ts";
import type { State } from "../../model/flow.ts";
import type { Facts, Scope } from "../facts.ts";
import { defineRule, type LintRule } from "../rule.ts";

const day = 86_400_000;

/**
 * What comes by itself, by a time or by an event of the bot's own, has no reply to go with: it is pushed. Under `reply-only`
 * it is not sent at all, and no more is pushed to one user in a day than the bot's budget allows.
 *
 *     delivery: { policy: reply-only }
 *     silence: [{ in: 10m, say: Still there? }]
 */
export const pushNeeded: LintRule = defineRule("push-needed", (facts, report) => {
  const { bot, times, handlers, channel } = facts;
  const { policy, pushBudget } = bot.delivery;
  if (policy === "reply-only") {
    const never = "here, and delivery is reply-only: it is never sent";
    for (const { timed, scope } of times) {
      const count = saidAlong(timed.transition, scope, facts);
      if (count > 0) report(timed.at, { count: messages(count), why: never });
    }
    for (const { handler, scope } of handlers) {
      const { event, transition, at } = handler;
      if (!bot.events.has(event) || channel.events.has(event) || !transition) continue;
      const count = saidAlong(transition, scope, facts);
      if (count > 0) report(at, { count: messages(count), why: never });
    }
    return;
  }
  const { userDay } = pushBudget;
  if (userDay === undefined) return;
  const told = new Set<readonly TimedTransition[]>();
  for (const { block, scope } of facts.questions) {
    const silence = block.silence ?? scope.flow?.silence ?? bot.defaults.silence ?? [];
    if (told.has(silence)) continue;
    told.add(silence);
    const soon = silence.filter(({ in: wait }) => typeof wait === "number" && wait < day);
    const count = soon.reduce((sum, { transition }) => sum + saidAlong(transition, scope, facts), 0);
    const at = silence === block.silence || !scope.flow ? scope.state?.at : soon[0]?.at;
    if (count > userDay && at)
      report(keyOf(at), {
        count: messages(count),
        why: `in a day in which nobody answers; the budget of a user is ${userDay}`,
      });
  }
});

function saidAlong(transition: Transition, { flow }: Scope, { turns }: Facts): number {
  const target: State | undefined = transition.target && flow?.byName.get(transition.target.name);
  return flow ? turns.along(transition, target, flow).count : transition.say.length;
}

function messages(count: number): string {
  return count === 1 ? "1 message" : `${count} messages`;
}
