import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { systemClock } from "../../ports/clock.ts";
import { writeKept } from "../../turn/kept.ts";
import { readConversations } from "./read-conversations.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "renga-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reads what a stopped bot has kept, and nothing where nothing is", async () => {
  expect([...readConversations(join(folder, "nowhere"))]).toEqual([]);
  const store = await openSqliteStore({ path: join(folder, "conversations.sqlite"), clock: systemClock });
  const entry = { id: "e", kind: "event", body: {} } as const;
  const [accepted] = await store.accept([{ chat: "u:U1", entries: [entry] }], { nonce: "n", lease: 10_000 });
  const conversation = { format: 1, stack: [], memory: { name: "Ann" }, counter: 0 } as const;
  await store.commit({
    chat: "u:U1",
    nonce: "n",
    version: accepted?.work?.version ?? 0,
    record: writeKept({ conversation }),
    consumed: 1,
    outbox: [],
    timersSet: [],
    timersCancelled: [],
    lease: 10_000,
  });
  expect(() => [...readConversations(folder)]).toThrow(expect.objectContaining({ code: "store-locked" }));
  await store.close();
  expect([...readConversations(folder)]).toEqual([conversation]);
});
