import type { Value } from "@renga/core";
import { limits } from "@renga/line-protocol";

type Message = { readonly [key: string]: Value };

/**
 * A turn's messages as calls of at most five. LINE shows quick replies only under the last message of a chat, so those said
 * last are moved there, unless it has its own, and taken from every other.
 */
export function splitMessages(messages: readonly Message[]): readonly (readonly Message[])[] {
  const settled = withLastQuickReply(messages);
  const calls: (readonly Message[])[] = [];
  for (let start = 0; start < settled.length; start += limits.messages.max) {
    calls.push(settled.slice(start, start + limits.messages.max));
  }
  return calls;
}

function withLastQuickReply(messages: readonly Message[]): readonly Message[] {
  const quickReply = messages.findLast((message) => message.quickReply !== undefined)?.quickReply;
  if (quickReply === undefined) return messages;
  return messages.map(({ quickReply: _, ...message }, index) =>
    index === messages.length - 1 ? { ...message, quickReply } : message,
  );
}
