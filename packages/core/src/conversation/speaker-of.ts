import type { Conversation } from "./conversation.ts";
import type { Input } from "./input.ts";

/** Whose `user.…` a turn of a group will read: who speaks, or the member whose timer or answer it is. */
export function speakerOf(conversation: Conversation | undefined, input: Input): string | undefined {
  if (input.kind === "event") return input.member ?? input.userId;
  for (const [member, { stack, background = [] }] of Object.entries(conversation?.members ?? {})) {
    for (const run of [...stack, ...background]) {
      if (input.kind === "timer" && run.timers && Object.hasOwn(run.timers, input.timer)) return member;
      if (input.kind === "result" && run.calls && Object.hasOwn(run.calls, input.call)) return member;
      if (input.kind === "pushFailed" && run.id === input.push.run) return member;
    }
  }
  return undefined;
}
