import { keyOf } from "../../diagnostics/codes.ts";
import type { Place } from "../../document/place.ts";
import { isQuestion } from "../is-question.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * A question hears its answers: what stands before it takes texts by their words or on a condition, not all of them.
 *
 *     ask: party
 *     prompt: How many?
 *     on: { text: { say: Pardon? } }
 */
export const swallowedAnswer: LintRule = defineRule("swallowed-answer", ({ handlers, bot }, report) => {
  const asks = new Set(
    [...bot.flows.values()].filter((flow) => [...flow.byName.values()].some(({ block }) => isQuestion(block))),
  );
  for (const { handler, scope } of handlers) {
    const { event, matches, transition, capture, at } = handler;
    if ((event !== "text" && event !== "message") || matches.length > 0 || !transition || transition.guard) continue;
    const isBefore = isQuestion(scope.state?.block) || (capture === true && (!scope.flow || asks.has(scope.flow)));
    if (isBefore) report(keyOf(eventKey(at, event)), {});
  }
});

function eventKey({ document, path }: Place, event: string): Place {
  return { document, path: path.slice(0, path.lastIndexOf(event) + 1) };
}
