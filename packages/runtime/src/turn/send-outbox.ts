import { codeOf } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { ChatId, ClaimedRow, ConversationStore, Hand, RowResult, Work } from "../ports/conversation-store.ts";
import type { Ids } from "../ports/ids.ts";
import type { RuntimeLog } from "../ports/runtime-log.ts";
import { turnLimits } from "./limits.ts";
import { rowKinds } from "./send/row-kinds.ts";
import type { RowOutcome } from "./send/row-outcome.ts";
import type { SendPorts } from "./send/send-ports.ts";
import { surely } from "./surely.ts";

export interface OutboxPorts extends SendPorts {
  readonly store: ConversationStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: RuntimeLog;
  readonly pseudonym: (chat: ChatId) => string;
  /** Who serves a chat that is handed over with a result. */
  readonly take: (work: Work) => void;
}

export interface OutboxSender {
  /** Rows that may be handed over still. */
  free(): number;
  /** Sends rows that are in this process's hands, and what follows them in their lanes. Returns at once. */
  take(rows: readonly ClaimedRow[]): void;
  idle(): boolean;
}

/** Rows in flight in this process at once. */
const capacity = 256;

/** Carries out what was committed: one row of a lane at a time, many lanes side by side. */
export function sendOutbox(ports: OutboxPorts): OutboxSender {
  const { store, clock, ids, log, pseudonym } = ports;
  let flying = 0;

  function take(rows: readonly ClaimedRow[]): void {
    for (const row of rows) {
      flying += 1;
      void sendLane(row).finally(() => {
        flying -= 1;
      });
    }
  }

  async function sendLane(first: ClaimedRow): Promise<void> {
    try {
      for (let row: ClaimedRow | undefined = first; row !== undefined; ) row = await sendRow(row);
    } catch (error) {
      // The row stays at the head of its lane, with its attempt recorded: whoever claims it next goes on from there.
      log.error({ chat: pseudonym(first.chat), code: codeOf(error) }, "an outbox row could not be settled");
    }
  }

  async function sendRow(row: ClaimedRow): Promise<ClaimedRow | undefined> {
    const send = rowKinds.get(row.kind);
    const outcome: RowOutcome =
      send === undefined ? { do: "dead", reason: `unknown kind ${row.kind}` } : await send(row, ports);
    tell(row, outcome);
    const result = await surely(clock, () => settle(row, outcome));
    if (result.kind === "fenced") return undefined;
    if (result.work !== undefined) ports.take(result.work);
    return result.next;
  }

  function settle(row: ClaimedRow, outcome: RowOutcome): Promise<RowResult> {
    const { chat, lane, key, nonce, attempts } = row;
    const hold = { chat, lane, key, nonce, lease: turnLimits.rowLease };
    if (outcome.do === "retry") {
      const { delay, replace } = outcome;
      return store.outboxRetry({ ...hold, attempts, delay, ...(replace === undefined ? {} : { replace }) });
    }
    const results = outcome.accept === undefined ? {} : { accept: [outcome.accept], hand: chatHand() };
    if (outcome.do === "done") return store.outboxDone({ ...hold, ...results });
    return store.outboxDead({ ...hold, reason: outcome.reason, ...results });
  }

  function chatHand(): Hand {
    return { nonce: ids.nonce(), lease: turnLimits.lease };
  }

  function tell({ chat, kind, key, attempts }: ClaimedRow, outcome: RowOutcome): void {
    if (outcome.do === "dead") {
      log.error({ chat: pseudonym(chat), kind, key, attempts, reason: outcome.reason }, "an outbox row was given up");
    } else if (outcome.note !== undefined) {
      log.warn({ chat: pseudonym(chat), kind, key, attempts, code: outcome.note }, "sending needs another way");
    } else if (outcome.do === "done" && outcome.fault !== undefined) {
      log.warn({ chat: pseudonym(chat), kind, key, attempts, ...outcome.fault }, "a call failed");
    }
  }

  return { free: () => capacity - flying, take, idle: () => flying === 0 };
}
