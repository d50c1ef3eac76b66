import { afterAll, describe, expect, it } from "vitest";
import { commitOf, event, nextHand } from "../../contracts/conversation-store.contract.ts";
import type { Work } from "../../ports/conversation-store.ts";
import { startRedisServer } from "../../testing/redis-server.ts";
import { writeKept } from "../../turn/kept.ts";
import { readRedisConversations } from "./read-redis-conversations.ts";
import { openRedisStore } from "./redis-store.ts";

const server = await startRedisServer();
afterAll(() => server?.stop());

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.skipIf(server === null)("the conversations in Redis", () => {
  const url = server?.url ?? "";

  it("are read while the store is open", async () => {
    const store = await openRedisStore({ url, namespace: "read" });
    for (const name of ["Ann", "Bo"]) {
      const [accepted] = await store.accept([{ chat: `u:${name}`, entries: [event(name)] }], nextHand());
      const record = writeKept({ conversation: { format: 1, stack: [], memory: { name }, counter: 0 } });
      await store.commit({ ...commitOf(accepted?.work as Work), record });
    }
    const found = await collect(readRedisConversations({ url, namespace: "read" }));
    expect(found.map(({ memory }) => memory.name).sort()).toEqual(["Ann", "Bo"]);
    expect(await collect(readRedisConversations({ url, namespace: "other" }))).toEqual([]);
    await store.close();
  });

  it("cannot be read where nobody answers", async () => {
    const reading = collect(readRedisConversations({ url: "redis://127.0.0.1:1" }));
    await expect(reading).rejects.toMatchObject({ code: "store-unavailable" });
  });
});
