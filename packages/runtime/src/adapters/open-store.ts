import { join } from "node:path";
import type { StoreChoice } from "../config.ts";
import type { Clock } from "../ports/clock.ts";
import type { ConversationStore } from "../ports/conversation-store.ts";

/** The store that the configuration names. Its code, and its library, are loaded only when it is the one. */
export async function openStore(
  choice: StoreChoice,
  clock: Clock,
  warn: (message: string) => void = () => undefined,
): Promise<ConversationStore> {
  switch (choice.kind) {
    case "memory":
      return (await import("./memory/memory-store.ts")).createMemoryStore({ clock });
    case "sqlite":
      return (await import("./sqlite/sqlite-store.ts")).openSqliteStore({
        path: join(choice.folder, "conversations.sqlite"),
        clock,
      });
    case "redis":
      return (await import("./redis/redis-store.ts")).openRedisStore({
        url: choice.urls.map((url) => url.reveal()),
        durability: choice.durability,
        warn,
      });
  }
}
