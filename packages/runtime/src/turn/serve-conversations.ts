import { codeOf, RengaError } from "../errors.ts";
import type { BotEngine } from "../ports/bot-engine.ts";
import type { Clock } from "../ports/clock.ts";
import type { ChatId, ClaimedRow, ConversationStore, Hand, Work } from "../ports/conversation-store.ts";
import type { Ids } from "../ports/ids.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import type { Advanced } from "./advance-entries.ts";
import type { Kept } from "./kept.ts";
import { turnLimits } from "./limits.ts";
import { pinnedVersions } from "./pinned-versions.ts";
import { type TurnOutcome, type TurnPorts, takeTurn } from "./take-turn.ts";

export interface ServePorts {
  readonly store: ConversationStore;
  /** Asked for at each turn, so that a bot may be exchanged while it is served. */
  readonly engine: () => BotEngine;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: RuntimeLog;
  readonly pseudonym: (chat: ChatId) => string;
  readonly meet: TurnPorts["meet"];
  /** Where the rows go that a turn makes, and whether there is room for them. */
  readonly outbox: { readonly free: () => number; take(rows: readonly ClaimedRow[]): void };
  readonly onTurn?: (turn: TakenTurn) => void;
}

/** A turn that was stored. */
export interface TakenTurn {
  readonly chat: ChatId;
  readonly version: number;
  readonly advanced: Advanced;
  readonly before: Kept;
}

export interface ConversationServer {
  /** Chats that may be handed over still. */
  free(): number;
  /** Serves a chat that is in this process's hands. Returns at once. */
  take(work: Work): void;
  idle(): boolean;
  /** Lengthens the leases of turns that take long; called now and then. */
  renew(): Promise<void>;
}

/** A chat that is being served. */
interface Served {
  readonly work: Work;
  since: number;
}

/** Chats in this process's hands at once. */
const capacity = 256;

/** Takes turns for the chats in this process's hands: each chat in order, many chats side by side. */
export function serveConversations(ports: ServePorts): ConversationServer {
  const { store, clock, log, pseudonym, meet } = ports;
  const versions = pinnedVersions(store, ports.ids);
  const served = new Set<Served>();
  let arrived: Served[] = [];

  function take(work: Work): void {
    const chat = { work, since: clock.now() };
    served.add(chat);
    // After the answers that are being written: the webhook's 200 goes out first, and the commits of a tick go together.
    if (arrived.push(chat) === 1) setImmediate(start);
  }

  function start(): void {
    const chats = arrived;
    arrived = [];
    for (const chat of chats) void serve(chat).finally(() => served.delete(chat));
  }

  /** Turn after turn, until the mailbox is empty or the chat is in other hands. */
  async function serve(chat: Served): Promise<void> {
    try {
      for (let work: Work | undefined = chat.work; work !== undefined; ) {
        chat.since = clock.now();
        work = await serveTurn(work);
      }
    } catch (error) {
      // The store failed, not the turn: the lease ends by itself, and whoever claims the chat then finds all of it.
      log.error({ chat: pseudonym(chat.work.chat), code: codeOf(error) }, "a turn could not be stored");
    }
  }

  async function serveTurn(work: Work): Promise<Work | undefined> {
    if (work.attempts > turnLimits.crashes) return putAside(work, "crash");
    const outcome = await takeTurn(work, rowHand(), {
      store,
      clock,
      meet,
      versions,
      engine: ports.engine(),
    }).catch(failedUnlessRetry);
    switch (outcome.kind) {
      case "committed":
        return committed(work, outcome);
      case "failed":
        return turnFailed(work, outcome.failure);
      case "lost":
        log.warn({ chat: pseudonym(work.chat), code: "lease-lost" }, "a turn came too late");
        return undefined;
    }
  }

  function rowHand(): Hand | undefined {
    return ports.outbox.free() > 0 ? { nonce: ports.ids.nonce(), lease: turnLimits.rowLease } : undefined;
  }

  function committed(work: Work, outcome: Extract<TurnOutcome, { kind: "committed" }>): Work | undefined {
    const { chat, nonce } = work;
    const { advanced, version, record, next } = outcome;
    ports.outbox.take(outcome.outbox);
    if (outcome.dropped > 0) {
      log.warn({ chat: pseudonym(chat), count: outcome.dropped, code: "not-sent" }, "messages may not be pushed");
    }
    if (advanced.refused > 0) {
      log.warn(
        { chat: pseudonym(chat), count: advanced.refused, code: "message-refused" },
        "LINE would refuse messages",
      );
    }
    ports.onTurn?.({ chat, version, advanced, before: outcome.kept });
    return next.length === 0 ? undefined : { chat, nonce, version, record, entries: next, attempts: 1, failures: 0 };
  }

  async function turnFailed(work: Work, failure: unknown): Promise<Work | undefined> {
    const failures = work.failures + 1;
    log.error({ chat: pseudonym(work.chat), code: codeOf(failure), attempts: failures }, "a turn failed");
    if (failures >= turnLimits.failures) return putAside(work, "error");
    const delay = turnLimits.failureDelays[work.failures] ?? 60_000;
    await store.release({ chat: work.chat, nonce: work.nonce, delay, failed: true });
    return undefined;
  }

  /** The oldest entry goes to the dead letters; the conversation goes on with the next. */
  async function putAside(work: Work, reason: string): Promise<Work | undefined> {
    const { chat, nonce, version, record } = work;
    const ids = work.entries.slice(0, 1).map(({ id }) => id);
    const moved = await store.deadLetter({ chat, nonce, ids, reason, lease: turnLimits.lease });
    log.error({ chat: pseudonym(chat), code: "dead-letter", reason }, "an entry was given up");
    if (moved.kind === "fenced" || moved.next.length === 0) return undefined;
    return { chat, nonce, version, record, entries: moved.next, attempts: 1, failures: 0 };
  }

  async function renew(): Promise<void> {
    const old = clock.now() - turnLimits.lease / 3;
    for (const chat of served) {
      if (chat.since > old) continue;
      chat.since = clock.now();
      await store.renew({ chat: chat.work.chat, nonce: chat.work.nonce, lease: turnLimits.lease });
    }
  }

  return { free: () => capacity - served.size, take, idle: () => served.size === 0, renew };
}

function failedUnlessRetry(error: unknown): TurnOutcome {
  if (error instanceof RengaError && error.retry) throw error;
  return { kind: "failed", failure: error };
}
