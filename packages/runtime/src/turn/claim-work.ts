import { faultOf } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { ConversationStore } from "../ports/conversation-store.ts";
import type { Ids } from "../ports/ids.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import { turnLimits } from "./limits.ts";
import type { OutboxSender } from "./send-outbox.ts";
import type { ConversationServer } from "./serve-conversations.ts";

export interface ClaimPorts {
  readonly store: ConversationStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: RuntimeLog;
  readonly chats: ConversationServer;
  readonly rows: OutboxSender;
  /** Where the store is, as logs may say it. */
  readonly place: string;
}

export interface ClaimLoop {
  /** When a round was last completed: a loop that has stopped shows by it. */
  aliveAt(): number;
  /** Ends the loop; resolves when the round under way is over. */
  stop(): Promise<void>;
}

const pause = { idle: 250, busy: 10, failing: 1_000 } as const;
/** In one round; what is left is found by the next. */
const mostChats = 32;
const mostRows = 32;

/**
 * Finds what was not handed over: timers that are due, chats and rows that others left, retries. It polls; the store's
 * doorbell only makes it poll sooner, so a lost ring costs a quarter of a second.
 */
export function claimWork(ports: ClaimPorts): ClaimLoop {
  const { store, clock, ids, log, chats, rows, place } = ports;
  let aliveAt = clock.now();
  let stopped = false;
  let rung = false;
  let nap = new AbortController();

  const deafen = store.onWork(() => {
    rung = true;
    nap.abort();
  });

  async function round(): Promise<number> {
    await chats.renew();
    const [work, sending] = await Promise.all([claimChats(), claimRows()]);
    return work + sending;
  }

  async function claimChats(): Promise<number> {
    const limit = Math.min(mostChats, chats.free());
    if (limit <= 0) return 0;
    const claimed = await store.claim({ nonce: ids.nonce(), lease: turnLimits.lease }, limit);
    for (const work of claimed) chats.take(work);
    return claimed.length;
  }

  async function claimRows(): Promise<number> {
    const limit = Math.min(mostRows, rows.free());
    if (limit <= 0) return 0;
    const claimed = await store.claimOutbox({ nonce: ids.nonce(), lease: turnLimits.rowLease }, limit);
    rows.take(claimed);
    return claimed.length;
  }

  async function run(): Promise<void> {
    let isAway = false;
    while (!stopped) {
      rung = false;
      let wait: number = pause.idle;
      try {
        if ((await round()) > 0) wait = pause.busy;
        if (isAway) log.warn({ store: place }, "the store is back: all goes on where it was");
        isAway = false;
      } catch (error) {
        // Once for each time that it goes away, however long that lasts.
        if (!isAway)
          log.error({ ...faultOf(error), store: place }, "the store is away: it is asked again every second");
        isAway = true;
        wait = pause.failing;
      }
      aliveAt = clock.now();
      await rest(wait);
    }
  }

  async function rest(ms: number): Promise<void> {
    nap = new AbortController();
    if (stopped || rung) nap.abort();
    await clock.wait(ms, nap.signal);
    // However often it rings, and what rings is mostly handed over already.
    if (rung && ms > pause.busy && !stopped) await clock.wait(pause.busy);
  }

  const running = run();
  return {
    aliveAt: () => aliveAt,
    async stop() {
      stopped = true;
      nap.abort();
      deafen();
      await running;
    },
  };
}
