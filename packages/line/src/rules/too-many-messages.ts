import { type Facts, type LintRule, type Said, saidIn } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { diagnosticAt } from "./diagnostic-at.ts";

/**
 * From one wait to the next a flow says no more than fits in one reply: five messages, the prompt with them, whichever way
 * it goes. More cost a push.
 *
 * ```yaml
 * one: { say: [One, Two, Three] }
 * two: { say: [Four, Five, Six] }
 * ```
 */
export const tooManyMessages: LintRule = {
  code: "too-many-messages",
  check(bot, report, { edges, times, turns }) {
    const told = new Set<unknown>();
    const judge = (said: Said): void => {
      if (said.count <= limits.messages.max) return;
      let index = 0;
      for (const { message, way } of saidIn(said)) {
        if (index++ < limits.messages.max) continue;
        if (told.has(message)) return;
        told.add(message);
        const where = way.length > 1 ? `on the way ${way.join(" → ")}` : "here";
        const text = `one reply has ${limits.messages.max} messages, and ${said.count} are said at once ${where}: the rest must be pushed`;
        report(diagnosticAt(message.at, "too-many-messages", "warning", text));
        return;
      }
    };
    for (const flow of bot.flows.values()) judge(turns.atStart(flow));
    // Each way out of a wait begins a turn of its own.
    for (const edge of edges)
      if (beginsTurn(edge)) judge(turns.along(edge.transition, edge.flow.byName.get(edge.to), edge.flow));
    for (const { timed, scope } of times) if (scope.flow) judge(turns.along(timed.transition, undefined, scope.flow));
  },
};

function beginsTurn({ cause, from }: Facts["edges"][number]): boolean {
  const kind = from?.block?.kind;
  const isAnswer = cause === "end" && kind !== undefined && !together.has(kind);
  return cause === "event" || cause === "time" || isAnswer;
}

/** What is asked of services belongs to the turn that asked, as long as its reply can wait. */
const together: ReadonlySet<string> = new Set(["request", "run", "put", "take", "get", "list", "each"]);
