import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import type {
  ClaimedRow,
  ConversationStore,
  Hand,
  MailboxEntry,
  RowHold,
  RowResult,
  Work,
} from "../ports/conversation-store.ts";
import { commitOf, event, row } from "./conversation-store.contract.ts";

const chats = ["u:1", "u:2", "g:1", "r:1"];
const giveUpMs = 30_000;

/**
 * Producers and workers share the stores, each call tried until it is answered, while `disturb` does its worst. In the
 * end every accepted entry has been applied once, in the order in which it was accepted, and a row was sent for each.
 */
export async function soak(
  stores: readonly ConversationStore[],
  options: { readonly events: number; readonly leaseMs: number; readonly disturb: () => Promise<void> },
): Promise<{ readonly fenced: number; readonly retried: number }> {
  const run = new Soak(stores, options.leaseMs);
  const end = new AbortController();
  const disturbed = (async (): Promise<void> => {
    while (!end.signal.aborted) await options.disturb();
  })();
  const workers = stores.map((store) => run.work(store, end.signal));
  try {
    await Promise.all(chats.map((chat) => run.produce(chat, options.events)));
    await run.quiet(chats.length * options.events);
  } finally {
    end.abort();
    await disturbed;
    await Promise.all(workers);
  }
  for (const chat of chats) {
    const expected = Array.from({ length: options.events }, (_, i) => `${i}`);
    const { record } = await run.insist(() => run.anyStore().read(chat));
    expect(JSON.parse(record ?? "[]")).toEqual(expected);
    expect(run.sent(chat)).toEqual(expected);
  }
  return run;
}

class Soak {
  readonly #stores: readonly ConversationStore[];
  readonly #lease: number;
  /** Chat and key of rows in the order in which they were first sent. */
  readonly #sent = new Set<string>();
  #nonces = 0;
  #turn = 0;
  fenced = 0;
  retried = 0;

  constructor(stores: readonly ConversationStore[], lease: number) {
    this.#stores = stores;
    this.#lease = lease;
  }

  anyStore(): ConversationStore {
    this.#turn += 1;
    return this.#stores[this.#turn % this.#stores.length] as ConversationStore;
  }

  sent(chat: string): string[] {
    const prefix = `${chat} `;
    return [...this.#sent].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  async produce(chat: string, events: number): Promise<void> {
    for (let i = 0; i < events; i++) {
      const store = this.anyStore();
      const hand = i % 3 === 0 ? undefined : this.#hand();
      const [answer] = await this.insist(() => store.accept([{ chat, entries: [event(`${i}`)] }], hand));
      if (answer?.work) await this.#serve(store, answer.work);
      // A producer does not outrun the mailbox's limit.
      if (answer?.full) i -= 1;
    }
  }

  async work(store: ConversationStore, end: AbortSignal): Promise<void> {
    while (!end.aborted) {
      const works = await this.#once(() => store.claim(this.#hand(), 8));
      for (const work of works ?? []) await this.#serve(store, work);
      for (const held of (await this.#once(() => store.claimOutbox(this.#hand(), 8))) ?? [])
        await this.#send(store, held);
      if (!works?.length) await sleep(5);
    }
  }

  async quiet(total: number): Promise<void> {
    for (const until = Date.now() + giveUpMs; this.#sent.size < total; await sleep(10)) {
      if (Date.now() > until) throw new Error(`${this.#sent.size} of ${total} rows sent: the rest is stuck`);
    }
  }

  /** Says the same until it is answered. */
  async insist<T>(call: () => Promise<T>): Promise<T> {
    for (const until = Date.now() + giveUpMs; ; await sleep(5)) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof Error && "retry" in error && error.retry) || Date.now() > until) throw error;
        this.retried += 1;
      }
    }
  }

  /** Says it once; where the answer is lost, the lease must end before somebody else takes over. */
  async #once<T>(call: () => Promise<T>): Promise<T | null> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Error && "retry" in error && error.retry)) throw error;
      return null;
    }
  }

  #hand(): Hand {
    this.#nonces += 1;
    return { nonce: `soak-${this.#nonces}`, lease: this.#lease };
  }

  async #serve(store: ConversationStore, work: Work): Promise<void> {
    let { version, record } = work;
    let entries: readonly MailboxEntry[] = work.entries;
    while (entries.length > 0) {
      const done = entries.slice(0, 3).map(({ id }) => id);
      const applied: string[] = [...JSON.parse(record ?? "[]"), ...done];
      record = JSON.stringify(applied);
      const outbox = done.map((id) => row(`${work.chat} ${id}`));
      const commit = commitOf(
        { ...work, version, entries },
        { record, consumed: done.length, outbox, lease: this.#lease, hand: this.#hand() },
      );
      const result = await this.insist(() => store.commit(commit));
      if (result.kind === "fenced" || result.kind === "stale") {
        this.fenced += 1;
        return;
      }
      for (const held of result.outbox) await this.#send(store, held);
      ({ version } = result);
      entries = result.next;
    }
  }

  async #send(store: ConversationStore, first: ClaimedRow): Promise<void> {
    for (let held: ClaimedRow | undefined = first; held !== undefined; ) {
      this.#sent.add(held.key);
      const hold: RowHold = { ...held, lease: this.#lease };
      const result: RowResult = await this.insist(() => store.outboxDone(hold));
      held = result.kind === "done" ? result.next : undefined;
    }
  }
}
