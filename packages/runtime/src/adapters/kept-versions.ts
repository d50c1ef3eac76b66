import { type FlowVersion, versionsIn } from "@renga/core";
import type { StoreChoice } from "../config.ts";
import { systemClock } from "../ports/clock.ts";
import { randomIds } from "../ports/ids.ts";
import { Secret } from "../secret.ts";
import { flowVersionKey, versionsTable } from "../turn/pinned-versions.ts";
import { openStore } from "./open-store.ts";
import { type KeptIn, readStored } from "./read-stored.ts";

/** A version of a pinned flow that is kept, and how many conversations are on it. */
export interface VersionUse extends FlowVersion {
  readonly conversations: number;
}

/**
 * The versions that are kept for pinned runs; with `remove`, those that it names are taken out first. From a folder only while
 * no bot is served from it. Throws what the store throws.
 */
export async function keptVersions(
  place: KeptIn,
  remove: (version: VersionUse) => boolean = () => false,
): Promise<{ readonly kept: readonly VersionUse[]; readonly removed: readonly VersionUse[] }> {
  const counts = await conversationsOn(place);
  const store = await openStore(choiceOf(place), systemClock);
  try {
    const answer = await store.table({ do: "list", table: versionsTable });
    const rows = answer.kind === "rows" ? answer.rows : [];
    const all = rows.map(({ key, value }): VersionUse => {
      const { flow, hash } = value as unknown as FlowVersion;
      return { flow, hash, conversations: counts.get(key) ?? 0 };
    });
    const removed = all.filter(remove);
    for (const version of removed) {
      const key = flowVersionKey(version);
      await store.table({ do: "take", table: versionsTable, key, effect: `${versionsTable} ${randomIds.nonce()}` });
    }
    return { kept: all.filter((version) => !removed.includes(version)), removed };
  } finally {
    await store.close();
  }
}

async function conversationsOn(place: KeptIn): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const conversation of readStored(place)) {
    for (const version of versionsIn(conversation)) {
      const key = flowVersionKey(version);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function choiceOf(place: KeptIn): StoreChoice {
  return "folder" in place
    ? { kind: "sqlite", folder: place.folder }
    : { kind: "redis", urls: place.redis.map((url) => new Secret(url)), durability: "fast" };
}
