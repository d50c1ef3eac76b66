import { describe, test } from "vitest";
import { conversationStoreContract } from "../../contracts/conversation-store.contract.ts";
import { randomLives } from "../../contracts/conversation-store-lives.contract.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { createMemoryStore } from "./memory-store.ts";

describe("the memory store", () => {
  conversationStoreContract(async () => {
    const clock = new ManualClock();
    const store = createMemoryStore({ clock });
    return { store, clock, end: () => store.close() };
  });

  test("leads chats through 1,500 random lives", { timeout: 60_000 }, async () => {
    const clock = new ManualClock();
    const store = createMemoryStore({ clock });
    await randomLives({ store, clock, end: () => store.close() }, { runs: 1500 });
  });
});
