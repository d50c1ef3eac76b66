import type { Delivery } from "@renga/core";
import { rowKey } from "../keys.ts";
import type { Commit, Hand, NewOutboxRow, Work } from "../ports/conversation-store.ts";
import type { Advanced } from "./advance-entries.ts";
import { type Envelope, type Kept, writeKept } from "./kept.ts";
import { turnLimits } from "./limits.ts";
import { planMessages } from "./plan-messages.ts";
import { holdTimerId } from "./timers.ts";

export interface PlannedCommit {
  readonly commit: Commit;
  readonly dropped: number;
}

/** Everything that the entries brought about, as the one commit that stores it. Pure. */
export function planCommit(
  work: Work,
  kept: Kept,
  advanced: Advanced,
  delivery: Delivery,
  hand: Hand | undefined,
): PlannedCommit {
  const { draft, envelope } = advanced;
  const planned = planMessages(draft, advanced.waiting, envelope, delivery);
  const { held } = planned;
  if (held !== undefined && kept.runtime?.held === undefined) {
    const body = { timer: holdTimerId, due: held.until };
    draft.timersSet.set(holdTimerId, { id: holdTimerId, at: held.until, body });
  }
  if (held === undefined && kept.runtime?.held !== undefined) draft.timersCancelled.add(holdTimerId);

  return {
    commit: {
      chat: work.chat,
      nonce: work.nonce,
      version: work.version,
      record: writeKept(keptAfter(advanced, planned)),
      consumed: advanced.consumed,
      outbox: [...planned.rows, ...smallRows(advanced, work), ...draft.rows],
      timersSet: [...draft.timersSet.values()],
      timersCancelled: [...draft.timersCancelled],
      lease: turnLimits.lease,
      ...(hand === undefined ? {} : { hand }),
    },
    dropped: planned.dropped,
  };
}

function keptAfter(advanced: Advanced, planned: ReturnType<typeof planMessages>): Kept {
  const { tokens: _, held: __, pushed: ___, ...rest } = advanced.envelope;
  const runtime: Envelope = {
    ...rest,
    ...(planned.tokens.length > 0 ? { tokens: planned.tokens } : {}),
    ...(planned.held === undefined ? {} : { held: planned.held }),
    ...(planned.pushed === undefined ? {} : { pushed: planned.pushed }),
  };
  return {
    ...(advanced.conversation === undefined ? {} : { conversation: advanced.conversation }),
    ...(Object.keys(runtime).length > 0 ? { runtime } : {}),
  };
}

/** What is no message. After the messages: each of them would take a loading indicator away again. */
function smallRows({ draft }: Advanced, work: Work): NewOutboxRow[] {
  const rows: NewOutboxRow[] = [];
  const source = work.entries[0]?.id ?? "";
  if (draft.markAsRead !== undefined) {
    const key = rowKey(work.chat, `${source}|read`);
    rows.push({ key, lane: "send", kind: "markAsRead", payload: { token: draft.markAsRead } });
  }
  if (draft.richMenu !== undefined && work.chat.startsWith("u:")) {
    const payload = { userId: work.chat.slice(2), alias: draft.richMenu };
    rows.push({ key: rowKey(work.chat, `${source}|menu`), lane: "send", kind: "richMenu", payload });
  }
  // LINE shows the indicator in one-to-one chats only.
  if (draft.loading > 0 && work.chat.startsWith("u:")) {
    const key = rowKey(work.chat, `${source}|loading`);
    const payload = { chatId: work.chat.slice(2), seconds: draft.loading };
    rows.push({ key, lane: "send", kind: "loading", payload });
  }
  return rows;
}
