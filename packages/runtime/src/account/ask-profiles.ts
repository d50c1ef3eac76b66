import { codeOf } from "../errors.ts";
import { isNobodys, profileEntryId } from "../keys.ts";
import type { Clock } from "../ports/clock.ts";
import type { ChatId, ConversationStore } from "../ports/conversation-store.ts";
import type { LineAccount } from "../ports/line-account.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import { controlBody } from "../turn/advance-entries.ts";

export interface ProfilePorts {
  readonly store: Pick<ConversationStore, "accept">;
  readonly account: Pick<LineAccount, "profile">;
  readonly clock: Clock;
  readonly log: RuntimeLog;
}

/** Questions under way at once; a user beyond them is asked about at the next turn. */
const most = 16;
/** A user about whom LINE says nothing is not asked about again for so long, as far as we remember. */
const again = 3_600_000;
const remembered = 10_000;

/**
 * Finds out who the user of a one-to-one chat is, beside the turns: the answer comes through the mailbox, and the turns
 * after it speak the user's language.
 */
export function askProfiles({ store, account, clock, log }: ProfilePorts): (chat: ChatId) => void {
  const asked = new Map<ChatId, number>();
  let underWay = 0;

  async function ask(chat: ChatId): Promise<void> {
    const userId = chat.slice(2);
    const profile = await account.profile(userId);
    if (profile === undefined) return;
    const id = profileEntryId(userId, clock.now());
    await store.accept([{ chat, entries: [{ id, kind: "control", body: controlBody({ type: "profile", profile }) }] }]);
  }

  return (chat) => {
    const now = clock.now();
    if (isNobodys(chat) || underWay >= most || now - (asked.get(chat) ?? Number.NEGATIVE_INFINITY) < again) return;
    if (asked.size >= remembered) asked.delete(asked.keys().next().value ?? "");
    asked.set(chat, now);
    underWay += 1;
    ask(chat)
      .catch((error: unknown) => log.warn({ code: codeOf(error) }, "a profile could not be read"))
      .finally(() => {
        underWay -= 1;
      });
  };
}
