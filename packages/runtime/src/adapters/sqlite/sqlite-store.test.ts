import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "vitest";
import { conversationStoreContract, type StoreUnderTest } from "../../contracts/conversation-store.contract.ts";
import { randomLives } from "../../contracts/conversation-store-lives.contract.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { openSqliteStore } from "./sqlite-store.ts";

describe("the SQLite store", () => {
  const open = async (): Promise<StoreUnderTest> => {
    const folder = mkdtempSync(join(tmpdir(), "renga-store-"));
    const clock = new ManualClock();
    const store = openSqliteStore({ path: join(folder, "bot.db"), clock });
    const end = async (): Promise<void> => {
      await store.close();
      rmSync(folder, { recursive: true });
    };
    return { store, clock, end };
  };

  conversationStoreContract(open);

  test("leads chats through 1,000 random lives", { timeout: 120_000 }, async () => {
    const opened = await open();
    await randomLives(opened, { runs: 1000 });
    await opened.end();
  });
});
