import { describe } from "vitest";
import { conversationStoreContract } from "../../contracts/conversation-store.contract.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { createMemoryStore } from "./memory-store.ts";

describe("the memory store", () => {
  conversationStoreContract(async () => {
    const clock = new ManualClock();
    const store = createMemoryStore({ clock });
    return { store, clock, end: () => store.close() };
  });
});
