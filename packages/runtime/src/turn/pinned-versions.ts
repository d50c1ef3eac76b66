import type { Conversation, FlowVersion, KeptVersion } from "@renga/core";
import type { BotEngine } from "../ports/bot-engine.ts";
import type { ConversationStore, Json } from "../ports/conversation-store.ts";
import type { Ids } from "../ports/ids.ts";

/** The table that holds them, beside those of the bot, whose names have no `$`. */
export const versionsTable = "$versions";

/** The versions of flows to which runs are pinned: kept in the store, where every process of the bot finds them. */
export interface PinnedVersions {
  /** Before a turn: teaches the engine the versions that the conversation is on, as far as somebody has kept them. */
  learn(conversation: Conversation | undefined, engine: BotEngine): Promise<void>;
  /** Before a commit: keeps the versions that the conversation is pinned to from now on. */
  keep(conversation: Conversation | undefined, engine: BotEngine): Promise<void>;
}

/** Each version is asked for, and kept, once for an engine; most turns cost nothing. */
export function pinnedVersions(store: Pick<ConversationStore, "table">, ids: Ids): PinnedVersions {
  const kept = new WeakMap<BotEngine, Set<string>>();

  async function keepOne(version: FlowVersion, engine: BotEngine): Promise<void> {
    const files = engine.versions.toKeep(version.flow);
    if (files === undefined) return;
    await store.table({
      do: "put",
      table: versionsTable,
      key: flowVersionKey(version),
      value: files as unknown as Json,
      owner: "",
      ifAbsent: false,
      effect: `${versionsTable} ${ids.nonce()}`,
    });
  }

  return {
    async learn(conversation, engine) {
      for (const version of engine.versions.lacking(conversation)) {
        const answer = await store.table({ do: "get", table: versionsTable, key: flowVersionKey(version) });
        const value = answer.kind === "row" ? answer.row?.value : undefined;
        engine.versions.learn(version, value === undefined ? null : (value as unknown as KeptVersion));
      }
    },
    async keep(conversation, engine) {
      const known = kept.get(engine) ?? new Set<string>();
      kept.set(engine, known);
      for (const version of engine.versions.pinned(conversation)) {
        if (known.has(flowVersionKey(version))) continue;
        await keepOne(version, engine);
        known.add(flowVersionKey(version));
      }
    },
  };
}

/** Its key in the table. */
export function flowVersionKey({ flow, hash }: FlowVersion): string {
  return `${flow} ${hash}`;
}
