import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  commitOf,
  conversationStoreContract,
  event,
  nextHand,
  row,
  type StoreUnderTest,
} from "../../contracts/conversation-store.contract.ts";
import { randomLives } from "../../contracts/conversation-store-lives.contract.ts";
import { soak } from "../../contracts/conversation-store-soak.contract.ts";
import type { ConversationStore, NewEntry, Work } from "../../ports/conversation-store.ts";
import { ManualClock } from "../../testing/manual-clock.ts";
import { openSqliteStore } from "./sqlite-store.ts";

describe("the SQLite store", () => {
  let folder: string;
  let path: string;
  let clock: ManualClock;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "renga-store-"));
    path = join(folder, "data", "bot.db");
    clock = new ManualClock();
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });

  const open = (): ConversationStore => openSqliteStore({ path, clock, lockTimeoutMs: 10 });

  conversationStoreContract(async (): Promise<StoreUnderTest> => {
    const own = mkdtempSync(join(tmpdir(), "renga-store-"));
    const ownClock = new ManualClock();
    const store = openSqliteStore({ path: join(own, "bot.db"), clock: ownClock });
    const end = async (): Promise<void> => {
      await store.close();
      rmSync(own, { recursive: true });
    };
    return { store, clock: ownClock, end };
  });

  test("leads chats through 1,000 random lives", { timeout: 120_000 }, async () => {
    const store = open();
    await randomLives({ store, clock, end: async () => {} }, { runs: 1000 });
    await store.close();
  });

  test("loses, doubles and reorders nothing while leases are too short", { timeout: 60_000 }, async () => {
    const store = openSqliteStore({ path });
    await soak([store, store], { events: 300, leaseMs: 2, disturb: () => sleep(50) });
    await store.close();
  });

  /** One chat with a record, a timer, two rows and two entries; the turn and the first row were not finished. */
  const halfDone = async (store: ConversationStore): Promise<Work> => {
    const [answer] = await store.accept([{ chat: "u:1", entries: ["a", "b", "c"].map((id) => event(id)) }], nextHand());
    const work = answer?.work as Work;
    const timersSet = [{ id: "t", at: clock.now() + 60_000, body: { n: 1 } }];
    const outbox = [row("s1"), row("s2"), row("c1", "call", { notBefore: clock.now() + 500 })];
    await store.commit(commitOf(work, { record: "r", consumed: 1, timersSet, outbox, hand: nextHand() }));
    return work;
  };

  const expectHalfDone = async (store: ConversationStore): Promise<void> => {
    const outbox = { send: 2, call: 1 };
    const timers = [{ id: "t", body: { n: 1 } }];
    expect(await store.read("u:1")).toMatchObject({ version: 1, record: "r", mailbox: 2, timers, outbox });
    const works = await store.claim(nextHand(), 10);
    expect(works).toMatchObject([{ chat: "u:1", attempts: 2, entries: [{ id: "b" }, { id: "c" }] }]);
    expect(await store.claimOutbox(nextHand(), 10)).toMatchObject([{ key: "s1", attempts: 2 }]);
    clock.advance(500);
    expect(await store.claimOutbox(nextHand(), 10)).toMatchObject([{ key: "c1", attempts: 1 }]);
    expect(await store.accept([{ chat: "u:1", entries: [event("a")] }])).toMatchObject([{ duplicates: 1 }]);
    expect(await store.stats()).toMatchObject({ chats: 1, active: 1, lanes: 2, timers: 1 });
  };

  test("keeps everything over a stop; leases end with it, attempts do not", async () => {
    const first = open();
    await halfDone(first);
    await first.close();
    const second = open();
    await expectHalfDone(second);
    await second.close();
  });

  test("still answers a repeated commit with already after a stop", async () => {
    const first = open();
    const [answer] = await first.accept([{ chat: "u:1", entries: [event("a")] }], nextHand());
    const commit = commitOf(answer?.work as Work);
    await first.commit(commit);
    await first.close();
    const second = open();
    expect(await second.commit(commit)).toMatchObject({ kind: "already", version: 1 });
    await second.close();
  });

  test("keeps failures over a stop, so that poison is found out", async () => {
    const first = open();
    const [answer] = await first.accept([{ chat: "u:1", entries: [event("a")] }], nextHand());
    await first.release({ ...(answer?.work as Work), delay: 60_000, failed: true });
    await first.close();
    const second = open();
    expect(await second.claim(nextHand(), 1)).toMatchObject([{ attempts: 1, failures: 1 }]);
    await second.close();
  });

  test("answers what was under way before it closes", async () => {
    const store = open();
    const steps = Array.from({ length: 100 }, (_, i) => store.accept([{ chat: "u:1", entries: [event(`${i}`)] }]));
    await store.close();
    for (const [answer] of await Promise.all(steps)) expect(answer).toMatchObject({ fresh: 1 });
    const again = open();
    expect((await again.read("u:1")).mailbox).toBe(100);
    await again.close();
  });

  test("a step that cannot be stored takes nothing with it but leases", async () => {
    const store = open();
    const work = await halfDone(store);
    const impossible = { id: "x", kind: "event", body: 1n } as unknown as NewEntry;
    await expect(store.accept([{ chat: "u:2", entries: [event("y"), impossible] }])).rejects.toMatchObject({
      code: "store-unavailable",
    });
    expect(await store.health()).toMatchObject({ ok: false });
    expect(await store.commit(commitOf({ ...work, version: 1 }))).toEqual({ kind: "fenced" });
    await expectHalfDone(store);
    expect(await store.accept([{ chat: "u:2", entries: [event("y")] }])).toMatchObject([{ fresh: 1 }]);
    expect(await store.health()).toEqual({ ok: true });
    await store.close();
  });

  test("keeps its file from others on the machine", async () => {
    const store = open();
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(`${path}-wal`).mode & 0o077).toBe(0);
    await store.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  test("opens its file once, in the same process as well", async () => {
    const store = open();
    expect(open).toThrow(expect.objectContaining({ code: "store-locked" }));
    expect(await store.accept([{ chat: "u:1", entries: [event("a")] }])).toMatchObject([{ fresh: 1 }]);
    await store.close();
    await open().close();
  });

  test("refuses what a newer release has written", async () => {
    await open().close();
    const db = new DatabaseSync(path);
    db.exec("UPDATE meta SET value = 99 WHERE key = 'schema'");
    db.close();
    expect(open).toThrow(expect.objectContaining({ code: "store-newer", retry: false }));
  });

  test("refuses a file that is no database", () => {
    writeFileSync(join(folder, "notes.txt"), "dear diary, ".repeat(1000));
    expect(() => openSqliteStore({ path: join(folder, "notes.txt") })).toThrow(
      expect.objectContaining({ code: "store-damaged" }),
    );
  });

  test("finds damage after it was not closed in order", async () => {
    const store = open();
    for (let i = 0; i < 50; i++) await store.accept([{ chat: `u:${i}`, entries: [event("a", "x".repeat(2000))] }]);
    await store.close();
    const db = new DatabaseSync(path);
    db.exec("UPDATE meta SET value = 0 WHERE key = 'clean'");
    db.close();
    truncateSync(path, statSync(path).size - 3 * 4096);
    expect(open).toThrow(expect.objectContaining({ code: "store-damaged" }));
  });

  describe("in another process", () => {
    let child: ChildProcess;
    let answered: string[];

    /** Writes without a pause; says each id once it was answered. */
    const program = `
      const { openSqliteStore } = await import(${JSON.stringify(new URL("./sqlite-store.ts", import.meta.url).href)});
      const store = openSqliteStore({ path: process.argv[1] });
      const { writeSync } = await import("node:fs");
      const write = async (chat) => {
        for (let i = 0; ; i++) {
          const hand = { nonce: chat + i, lease: 1000 };
          const [{ work }] = await store.accept([{ chat, entries: [{ id: String(i), kind: "event", body: { i } }] }], hand);
          writeSync(1, "accepted " + chat + " " + i + "\\n");
          if (i % 2 === 0) continue;
          const { version, entries, nonce } = work ?? (await store.claim(hand, 1))[0] ?? {};
          if (entries === undefined) continue;
          const record = JSON.stringify({ last: entries.at(-1).id });
          const nothing = { outbox: [], timersSet: [], timersCancelled: [], lease: 1000 };
          const result = await store.commit({ chat, nonce, version, record, consumed: entries.length, ...nothing });
          if (result.kind === "committed") writeSync(1, "applied " + chat + " " + entries.at(-1).id + "\\n");
        }
      };
      await Promise.all(["u:1", "u:2", "u:3"].map(write));
    `;

    beforeEach(async () => {
      const lines: string[] = [];
      answered = lines;
      const flags = ["--conditions=@renga/source", "--no-warnings", "--input-type=module", "--eval", program, path];
      child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "inherit"] });
      child.stdout?.setEncoding("utf8");
      let rest = "";
      child.stdout?.on("data", (text: string) => {
        const parts = (rest + text).split("\n");
        rest = parts.pop() ?? "";
        lines.push(...parts);
      });
      while (answered.length === 0 && child.exitCode === null) await sleep(10);
    });
    afterEach(() => void child.kill("SIGKILL"));

    test("the file cannot be opened a second time, and the error says what to do", () => {
      const message = expect.stringContaining("stop it, or name another file");
      expect(open).toThrow(expect.objectContaining({ code: "store-locked", retry: false, message }));
    });

    test.each([1, 2, 3])("kill -9 amid writing loses nothing that was answered (%i)", async (round) => {
      while (answered.length < 100 * round) await sleep(5);
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;

      const store = openSqliteStore({ path, lockTimeoutMs: 2000 });
      for (const line of answered) {
        const [what, chat = "", id = ""] = line.split(" ");
        const [answer] = await store.accept([{ chat, entries: [event(id)] }]);
        expect(answer, line).toMatchObject({ duplicates: 1 });
        if (what !== "applied") continue;
        const { record } = await store.read(chat);
        expect(Number(JSON.parse(record ?? "{}").last), line).toBeGreaterThanOrEqual(Number(id));
      }
      // What is in the mailbox is what follows the last one applied, without a gap.
      for (const { chat, record, entries } of await store.claim(nextHand(), 10)) {
        const last = record === null ? -1 : Number(JSON.parse(record).last);
        expect(
          entries.map(({ id }) => Number(id)),
          chat,
        ).toEqual(entries.map((_, i) => last + 1 + i));
      }
      await store.close();
    });
  });
});
