import type { Delivery } from "@renga/core";
import { splitMessages } from "@renga/line";
import { planReport } from "../effects/post.ts";
import { isNobodys, lineIdOf, rowKey } from "../keys.ts";
import type { NewOutboxRow } from "../ports/conversation-store.ts";
import type { Draft, PushReport } from "./draft.ts";
import type { Envelope, HeldMessages, LineMessage, ReplyToken } from "./kept.ts";
import { turnLimits } from "./limits.ts";

export type ReplyPayload = {
  readonly token: string;
  readonly at: number;
  readonly messages: readonly LineMessage[];
  /** To whom it may be pushed when the reply comes to nothing. */
  readonly to?: string;
  /** So many of the attempts made are known not to have been carried out. */
  readonly clean?: number;
};

export type PushPayload = {
  readonly to: string;
  readonly messages: readonly LineMessage[];
  /** A reply that came to nothing: its push is counted when it is made, not by the turn. */
  readonly fallback?: true;
  /** Another conversation has made it, and hears when it is given up. */
  readonly report?: PushReport;
};

export interface PlannedMessages {
  readonly rows: readonly NewOutboxRow[];
  readonly tokens: readonly ReplyToken[];
  readonly held: HeldMessages | undefined;
  readonly pushed: Envelope["pushed"];
  /** Messages that delivery does not allow to send. */
  readonly dropped: number;
}

/**
 * Puts what a turn says into as few calls as can be: replies while there are tokens, pushes where `delivery` allows them,
 * nothing where it does not. While the turn waits for an answer and its token is young, all of it is held.
 */
export function planMessages(draft: Draft, waiting: boolean, kept: Envelope, delivery: Delivery): PlannedMessages {
  const { now, chat } = draft;
  const young = delivery.policy === "push" ? [] : draft.tokens.filter((token) => now - token.at < turnLimits.replyAge);
  const held = waiting ? hold(draft, young, kept) : undefined;
  const sending = held === undefined ? draft.messages : draft.messages.slice(0, draft.flushed);
  const calls = splitMessages(sending.map(({ message }) => message));
  const tokens = calls.length === 0 ? [] : young.slice(-calls.length);

  const rows: NewOutboxRow[] = [];
  const budget = pushBudget(chat, kept, delivery, now);
  let pushed = 0;
  let dropped = 0;
  let sent = 0;
  for (const [index, messages] of calls.entries()) {
    const key = rowKey(chat, sending[sent]?.source ?? "");
    sent += messages.length;
    const token = tokens[index];
    const to = budget.to !== undefined && pushed < budget.left ? budget.to : undefined;
    if (token !== undefined) {
      const payload: ReplyPayload = { ...token, messages, ...(to === undefined ? {} : { to }) };
      rows.push({ key, lane: "send", kind: "reply", payload });
    } else if (to !== undefined) {
      const payload: PushPayload = { to, messages };
      rows.push({ key, lane: "send", kind: "push", payload: payload as never });
      pushed += 1;
    } else {
      dropped += messages.length;
    }
  }
  for (const { source, messages, report } of draft.pushes) {
    for (const [part, call] of splitMessages(messages).entries()) {
      if (budget.to === undefined || pushed >= budget.left) {
        if (report !== undefined && part === 0) planReport(report, kept.gone ? "gone" : "not-allowed", draft, source);
        dropped += call.length;
        continue;
      }
      const payload: PushPayload = { to: budget.to, messages: call, ...(report === undefined ? {} : { report }) };
      rows.push({ key: rowKey(chat, `${source}|${part}`), lane: "send", kind: "push", payload: payload as never });
      pushed += 1;
    }
  }
  return {
    rows,
    // LINE is said to take only the token of the newest message once that one is used: older ones are let go with it.
    tokens: calls.length > 0 || isNobodys(chat) ? [] : young.slice(-turnLimits.tokens),
    held,
    pushed: pushed === 0 ? kept.pushed : countPushes(kept.pushed, now, pushed),
    dropped,
  };
}

function hold(draft: Draft, young: readonly ReplyToken[], kept: Envelope): HeldMessages | undefined {
  const newest = young.at(-1);
  const messages = draft.messages.slice(draft.flushed);
  if (newest === undefined || messages.length === 0) return undefined;
  const until = kept.held?.until ?? newest.at + turnLimits.holdAge;
  return draft.now < until ? { messages, until } : undefined;
}

/** To whom may be pushed, and how often still today. */
function pushBudget(
  chat: string,
  kept: Envelope,
  delivery: Delivery,
  now: number,
): { readonly to: string | undefined; readonly left: number } {
  const allowed = delivery.policy !== "reply-only" && kept.gone !== true;
  const to = allowed ? lineIdOf(chat) : undefined;
  const { userDay } = delivery.pushBudget;
  if (userDay === undefined || !chat.startsWith("u:")) return { to, left: Number.POSITIVE_INFINITY };
  const used = kept.pushed?.day === dayOf(now) ? kept.pushed.count : 0;
  return { to, left: userDay - used };
}

/** Adds to the pushes of the day. */
export function countPushes(pushed: Envelope["pushed"], now: number, more: number): NonNullable<Envelope["pushed"]> {
  const day = dayOf(now);
  return { day, count: (pushed?.day === day ? pushed.count : 0) + more };
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
