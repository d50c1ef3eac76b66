import type { BotEngine } from "../ports/bot-engine.ts";
import type { Clock } from "../ports/clock.ts";
import type { ClaimedRow, ConversationStore, Hand, MailboxEntry, Work } from "../ports/conversation-store.ts";
import { type Advanced, advanceEntries } from "./advance-entries.ts";
import { type Kept, readKept } from "./kept.ts";
import { personsOf } from "./persons-of.ts";
import type { PinnedVersions } from "./pinned-versions.ts";
import { planCommit } from "./plan-commit.ts";
import { surely } from "./surely.ts";

export interface TurnPorts {
  readonly store: ConversationStore;
  readonly engine: BotEngine;
  readonly clock: Clock;
  readonly versions: PinnedVersions;
  /** Who the user is, where that is not known yet. */
  readonly meet: (work: Work, kept: Kept) => Kept | Promise<Kept>;
}

/** What a turn came to. `lost`: the chat is in other hands now, and what this turn decided is stored nowhere. */
export type TurnOutcome =
  | {
      readonly kind: "committed";
      readonly advanced: Advanced;
      readonly kept: Kept;
      /** As committed. */
      readonly record: string | null;
      readonly version: number;
      readonly next: readonly MailboxEntry[];
      readonly outbox: readonly ClaimedRow[];
      readonly dropped: number;
    }
  | { readonly kind: "failed"; readonly failure: unknown }
  | { readonly kind: "lost" };

/** One turn of one chat: load, advance each entry, plan the effects, commit. `hand`: for the rows that it makes. */
export async function takeTurn(work: Work, hand: Hand | undefined, ports: TurnPorts): Promise<TurnOutcome> {
  const kept = await ports.meet(work, readKept(work.record));
  await ports.versions.learn(kept.conversation, ports.engine);
  const persons = await personsOf(work, kept, ports);
  const advanced = advanceEntries(work, kept, ports.engine, ports.clock.now(), persons);
  if (advanced.consumed === 0) return { kind: "failed", failure: advanced.failure };

  await ports.versions.keep(advanced.conversation, ports.engine);
  const { commit, dropped } = planCommit(work, kept, advanced, ports.engine.delivery, hand);
  const result = await surely(ports.clock, () => ports.store.commit(commit));
  if (result.kind === "fenced" || result.kind === "stale") return { kind: "lost" };
  const { version, next, outbox } = result;
  return { kind: "committed", advanced, kept, record: commit.record, version, next, outbox, dropped };
}
