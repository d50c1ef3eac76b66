import type { ChannelFault, StaticBody } from "@renga/core";
import { checkDraft, type DraftNote } from "./check-draft.ts";
import { settle } from "./draft/draft.ts";
import type { Tools } from "./draft/tools.ts";
import { Written } from "./draft/written.ts";
import { expandMessage } from "./messages/expand-message.ts";

/** What is wrong with a message as far as it is known before the flow runs, at the author's own paths. Never throws. */
export function checkStatic(body: StaticBody): readonly ChannelFault[] {
  const notes: DraftNote[] = [];
  const tools: Tools = {
    note: (at, code, message) => notes.push({ path: at.path, code, message }),
    tapData: () => "…",
    isStatic: true,
  };
  const draft = expandMessage(new Written(body), tools);
  return checkDraft(draft, settle(draft), notes);
}
