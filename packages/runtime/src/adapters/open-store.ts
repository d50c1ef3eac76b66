import { join } from "node:path";
import { type StoreChoice, storePlace } from "../config.ts";
import { errorCodes, RengaError } from "../errors.ts";
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
      return openRedis(choice, warn);
  }
}

async function openRedis(
  choice: StoreChoice & { kind: "redis" },
  warn: (message: string) => void,
): Promise<ConversationStore> {
  const { openRedisStore } = await import("./redis/redis-store.ts");
  try {
    return await openRedisStore({ url: choice.urls.map((url) => url.reveal()), durability: choice.durability, warn });
  } catch (error) {
    if (!(error instanceof RengaError) || error.code !== "store-unavailable") throw error;
    throw new RengaError("store-unavailable", `It is Redis at ${storePlace(choice)}: ${whyOf(error)}.`, {
      cause: error,
    });
  }
}

/** What the server or the connection said, without the words of our own that stand before it. */
function whyOf(error: RengaError): string {
  return error.message.slice(errorCodes[error.code].text.length).trim().replace(/\.$/, "");
}
