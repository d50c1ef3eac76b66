import type { VNode } from "preact";
import type { ChatMessage } from "../../inspector/contract.ts";
import { text } from "../messages/read.ts";
import { activeUser, emulator } from "../store.ts";

/** The message that another one answers, in one line. */
export function Quote({ of }: { readonly of: ChatMessage }): VNode {
  const bot = of.sender?.name ?? emulator.value?.bot.displayName ?? "";
  const words = text(of.message.text) || text(of.message.altText) || `[${of.message.type}]`;
  return (
    <span class="quote" data-testid="quote">
      <strong>{of.from === "bot" ? bot : (activeUser.value?.displayName ?? "")}</strong> {words}
    </span>
  );
}

/** What a message answers: the user's names its id, the bot's a token. */
export function quotedBy(entry: ChatMessage, messages: readonly ChatMessage[]): ChatMessage | undefined {
  const { quotedMessageId, quoteToken } = entry.message;
  if (entry.from === "user")
    return quotedMessageId === undefined ? undefined : messages.find(({ id }) => id === quotedMessageId);
  return quoteToken === undefined ? undefined : messages.find(({ message }) => message.quoteToken === quoteToken);
}
