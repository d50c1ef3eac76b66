import { faultOf } from "../errors.ts";
import { profileEntryId } from "../keys.ts";
import type { LineEvent } from "../ports/bot-engine.ts";
import type { Clock } from "../ports/clock.ts";
import type { ChatId, ConversationStore, Work } from "../ports/conversation-store.ts";
import type { LineAccount, UserProfile } from "../ports/line-account.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import { controlBody } from "../turn/advance-entries.ts";
import type { Kept } from "../turn/kept.ts";

export interface MeetPorts {
  readonly store: Pick<ConversationStore, "accept">;
  readonly account: Pick<LineAccount, "profile">;
  readonly clock: Clock;
  readonly log: RuntimeLog;
}

/** What is kept of a chat, with its user's profile where that could be had in time. Never rejects. */
export type MeetUsers = (work: Work, kept: Kept) => Kept | Promise<Kept>;

/** A turn waits for a profile no longer than this: a user minds a late answer more than one in another language. */
const longestWait = 300;
/** Questions under way at once; a user beyond them is asked about at the next turn. */
const most = 64;
/** A user about whom LINE says nothing is not asked about again for so long, as far as we remember. */
const again = 3_600_000;
const remembered = 10_000;

/**
 * Finds out who the user of a one-to-one chat is before the first turn that hears from them, so that the first answer is in
 * their language. What LINE says too late comes through the mailbox, for the turns after.
 */
export function meetUsers({ store, account, clock, log }: MeetPorts): MeetUsers {
  const asked = new Map<ChatId, number>();
  let underWay = 0;

  return (work, kept) => {
    if (kept.runtime?.profile !== undefined || !work.chat.startsWith("u:")) return kept;
    return mayAsk(work.chat) && work.entries.some(isHeard) ? met(work.chat, kept) : kept;
  };

  function mayAsk(chat: ChatId): boolean {
    return underWay < most && clock.now() - (asked.get(chat) ?? Number.NEGATIVE_INFINITY) >= again;
  }

  async function met(chat: ChatId, kept: Kept): Promise<Kept> {
    const enough = new AbortController();
    const asking = ask(chat);
    const profile = await Promise.race([asking.catch(() => undefined), clock.wait(longestWait, enough.signal)]);
    enough.abort();
    if (profile === undefined) {
      asking.then((late) => late && keepForLater(chat, late)).catch(tell);
      return kept;
    }
    // It is kept with the turn: where that comes to nothing, the next one asks again.
    asked.delete(chat);
    return { ...kept, runtime: { ...kept.runtime, profile } };
  }

  async function ask(chat: ChatId): Promise<UserProfile | undefined> {
    if (asked.size >= remembered) asked.delete(asked.keys().next().value ?? "");
    asked.set(chat, clock.now());
    underWay += 1;
    try {
      return await account.profile(chat.slice(2));
    } finally {
      underWay -= 1;
    }
  }

  async function keepForLater(chat: ChatId, profile: UserProfile): Promise<void> {
    const id = profileEntryId(chat.slice(2), clock.now());
    await store.accept([{ chat, entries: [{ id, kind: "control", body: controlBody({ type: "profile", profile }) }] }]);
  }

  function tell(error: unknown): void {
    log.warn(faultOf(error), "a profile could not be read");
  }
}

/** An event of the user's own that the bot may answer. */
function isHeard({ kind, body }: Work["entries"][number]): boolean {
  if (kind !== "event") return false;
  const { type, mode } = body as unknown as LineEvent;
  return type !== "unfollow" && mode !== "standby";
}
