import { type CallResult, type EventInput, type Input, rememberedAt, speakerOf } from "@renga/core";
import { chatRefOf, userChat } from "../keys.ts";
import type { BotEngine } from "../ports/bot-engine.ts";
import type { Clock } from "../ports/clock.ts";
import type { ConversationStore, MailboxEntry, Work } from "../ports/conversation-store.ts";
import type { Control, Person, Persons } from "./advance-entries.ts";
import { type Kept, readKept } from "./kept.ts";

/**
 * In a group: what is remembered of those who speak, read from their own chats as it is when the turn begins. One look for
 * each of them, and none where the bot remembers nothing of users.
 */
export async function personsOf(
  work: Work,
  kept: Kept,
  { store, engine, clock }: { readonly store: ConversationStore; readonly engine: BotEngine; readonly clock: Clock },
): Promise<Persons> {
  if (chatRefOf(work.chat)?.kind !== "group" || !engine.remembersUsers) return new Map();
  const speakers = new Set(work.entries.flatMap((entry) => speakerIn(entry, kept) ?? []));
  const known = await Promise.all(
    [...speakers].map(async (userId): Promise<[string, Person]> => {
      const { record } = await store.read(userChat(userId));
      const { conversation, runtime } = readKept(record);
      const memory = rememberedAt(conversation, clock.now()).values;
      return [userId, { memory, ...(runtime?.profile === undefined ? {} : { profile: runtime.profile }) }];
    }),
  );
  return new Map(known);
}

function speakerIn(entry: MailboxEntry, { conversation }: Kept): string | undefined {
  const input = inputOf(entry);
  return input && speakerOf(conversation, { id: entry.id, at: entry.receivedAt, ...input } as Input);
}

/** As much of an entry as tells whose it is. */
function inputOf({ kind, body }: MailboxEntry): Partial<Input> | undefined {
  switch (kind) {
    case "event": {
      const { source } = body as { readonly source?: { readonly userId?: string } };
      return {
        kind: "event",
        ...(source?.userId === undefined ? {} : { userId: source.userId }),
      } as Partial<EventInput>;
    }
    case "timer":
      return { kind: "timer", ...(body as { readonly timer: string; readonly due: number }) };
    case "result":
      return { kind: "result", ...(body as unknown as { readonly call: string; readonly result: CallResult }) };
    case "control": {
      const control = body as unknown as Control;
      return control.type === "event" ? control.event : undefined;
    }
  }
}
