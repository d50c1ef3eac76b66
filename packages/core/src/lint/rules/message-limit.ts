import { defineRule, type LintRule } from "../rule.ts";
import { placeInMessage, staticMessage } from "../static-message.ts";

/**
 * A message is one that the channel takes: no longer than it allows, with all that it asks for. What is known only when
 * the flow runs is left out here, and checked again before it is sent.
 *
 *     say: { text: "" }
 */
export const messageLimit: LintRule = defineRule("message-limit", ({ messages, channel, bot }, report) => {
  for (const { message } of messages) {
    const told = new Set<string>();
    for (const locale of bot.locales) {
      for (const fault of channel.checkMessage(staticMessage(message, locale))) {
        const key = `${fault.path.join(" ")} ${fault.code}`;
        if (told.has(key)) continue;
        told.add(key);
        report(placeInMessage(message, fault.path, locale), { what: fault.message });
      }
    }
  }
});
