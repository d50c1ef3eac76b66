import { messageKinds } from "./check/message-kinds.ts";
import { type MessageFault, Place } from "./check/place.ts";
import { byType, isFields, list, type Rule } from "./check/rules.ts";
import { limits } from "./limits.ts";

/** The calls that carry messages. */
export type SendCall = "reply" | "push" | "multicast" | "narrowcast" | "broadcast";

export interface CheckOptions {
  /** The call the messages are for. Left out: only rules that hold for every call. */
  readonly call?: SendCall;
}

const anyMessage: Rule = byType(messageKinds);
const anyMessages: Rule = list(limits.messages, anyMessage);

/**
 * What LINE would refuse about the `messages` of a send call, in order; empty when it would take them. Takes any value and
 * never throws. It does not see what only LINE can know: whether a URL answers, a sticker is sendable, a user is in the chat.
 */
export function checkMessages(messages: unknown, options: CheckOptions = {}): MessageFault[] {
  const at = new Place();
  if (messages === undefined || messages === null) at.report("missing", "May not be empty");
  else anyMessages(messages, at);
  if (Array.isArray(messages) && options.call !== undefined && !canMention.has(options.call)) {
    messages.slice(0, limits.messages.max).forEach((message: unknown, index) => {
      if (hasMention(message))
        at.inside(index, () => at.report("not-allowed", "Mentions can only be replied or pushed"));
    });
  }
  return at.faults;
}

/** The same for one message object; paths start at the message, properties say `messages[0]`. */
export function checkMessage(message: unknown, options: CheckOptions = {}): MessageFault[] {
  return checkMessages([message], options).map((fault) => ({ ...fault, path: fault.path.slice(1) }));
}

const canMention: ReadonlySet<SendCall> = new Set(["reply", "push"]);

function hasMention(message: unknown): boolean {
  if (!isFields(message) || message.type !== "textV2" || !isFields(message.substitution)) return false;
  return Object.values(message.substitution).some((entry) => isFields(entry) && entry.type === "mention");
}
