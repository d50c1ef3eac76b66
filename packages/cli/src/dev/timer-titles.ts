import type { Conversation } from "@renga/core";

/** What the timers of a conversation are for, by id: `silence in ask_party`, `after in waiting`, or the event's name. */
export function timerTitles({ stack, detached = {} }: Conversation): ReadonlyMap<string, string> {
  const timers = [...stack.flatMap((run) => Object.entries(run.timers ?? {})), ...Object.entries(detached)];
  return new Map(
    timers.map(([id, { event, state }]) => {
      const after = /^xstate\.after\..*\.([^.]+)$/.exec(event)?.[1]?.split(":$")[0];
      if (event === "ask.silence") return [id, `silence in ${state}`];
      return [id, after === undefined ? event : `after in ${after}`];
    }),
  );
}
