import type { Draft } from "../turn/draft.ts";

/** What was said so far is sent with this commit, whatever the turn still waits for. */
export function planFlush(draft: Draft): void {
  draft.flushed = draft.messages.length;
}
