import { afterAll, describe } from "vitest";
import { conversationStoreContract } from "../../contracts/conversation-store.contract.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { startRedisServer } from "../../testing/redis-server.ts";
import { openRedisStore } from "./redis-store.ts";

const server = await startRedisServer();
afterAll(() => server?.stop());

let namespaces = 0;

describe.skipIf(server === null)("the Redis store", () => {
  const url = server?.url ?? "";

  conversationStoreContract(async () => {
    const clock = new ManualClock();
    namespaces += 1;
    const store = await openRedisStore({ url, clock, partitions: 1, namespace: `test${process.pid}-${namespaces}` });
    return { store, clock, end: () => store.close() };
  });
});
