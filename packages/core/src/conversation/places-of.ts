import type { Conversation } from "./conversation.ts";
import { statesIn } from "./landing.ts";

/** Where a conversation stands: every flow under way in it, with its innermost states. */
export function placesOf(conversation: Conversation): readonly { readonly flow: string; readonly state: string }[] {
  const parts = [conversation, ...Object.values(conversation.members ?? {})];
  const runs = parts.flatMap(({ stack, background = [] }) => [...stack, ...background]);
  return runs.flatMap(({ flow, value }) => statesIn(value).map((state) => ({ flow, state })));
}
