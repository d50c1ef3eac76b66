import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { conversationStoreContract } from "../../contracts/conversation-store.contract.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { openSqliteStore } from "./sqlite-store.ts";

describe("the SQLite store", () => {
  conversationStoreContract(async () => {
    const folder = mkdtempSync(join(tmpdir(), "renga-store-"));
    const clock = new ManualClock();
    const store = openSqliteStore({ path: join(folder, "bot.db"), clock });
    const end = async (): Promise<void> => {
      await store.close();
      rmSync(folder, { recursive: true });
    };
    return { store, clock, end };
  });
});
