import type { Action, LintRule, Message } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { diagnosticAt } from "./diagnostic-at.ts";

/**
 * A state says no more on its entry than fits in one reply: five messages, its prompt with them. More cost a push.
 *
 * ```yaml
 * say: [One, Two, Three, Four, Five, Six]
 * ```
 */
export const tooManyMessages: LintRule = {
  code: "too-many-messages",
  check(bot, report) {
    for (const flow of bot.flows.values()) {
      for (const { entry, block } of flow.byName.values()) {
        const prompt = block?.kind === "ask" || block?.kind === "menu" ? block.prompt : [];
        const said = [...spokenBy(entry), ...certain(prompt)];
        const beyond = said[limits.messages.max];
        if (beyond === undefined) continue;
        const message = `one reply has ${limits.messages.max} messages, and here ${said.length} are said at once: the rest must be pushed`;
        report(diagnosticAt(beyond.at, "too-many-messages", "warning", message));
      }
    }
  },
};

/** What is said in any case after the last `flush`, which sends what was said until then. */
function spokenBy(actions: readonly Action[]): readonly Message[] {
  const from = actions.findLastIndex(({ kind }) => kind === "flush") + 1;
  return actions.slice(from).flatMap((action) => {
    return action.kind === "say" && action.guard === undefined ? certain(action.messages) : [];
  });
}

function certain(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ when }) => when === undefined);
}
