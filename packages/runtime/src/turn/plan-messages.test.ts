import type { Delivery } from "@renga/core";
import { describe, expect, test } from "vitest";
import { createDraft } from "./draft.ts";
import type { Envelope, PlannedMessage, ReplyToken } from "./kept.ts";
import { planMessages, type ReplyPayload } from "./plan-messages.ts";

const now = Date.UTC(2026, 3, 1);
const replyFirst: Delivery = { policy: "reply-first", pushBudget: {} };

function plan(
  given: { messages?: number; tokens?: readonly ReplyToken[]; flushed?: number; chat?: string },
  options: { waiting?: boolean; kept?: Envelope; delivery?: Delivery } = {},
) {
  const draft = createDraft(given.chat ?? "u:U1", now);
  draft.messages = Array.from({ length: given.messages ?? 1 }, (_, index) => said(index));
  draft.tokens = [...(given.tokens ?? [])];
  draft.flushed = given.flushed ?? 0;
  return planMessages(draft, options.waiting ?? false, options.kept ?? {}, options.delivery ?? replyFirst);
}

function said(index: number): PlannedMessage {
  return { source: `e|${index}`, message: { type: "text", text: String(index) } };
}

function token(name: string, age = 0): ReplyToken {
  return { token: name, at: now - age };
}

/** What is sent, as `reply:TOKEN:COUNT` and `push:TO:COUNT`. */
function sent({ rows }: ReturnType<typeof plan>): string[] {
  return rows.map(({ kind, payload }) => {
    const { token, to, messages } = payload as unknown as ReplyPayload;
    return `${kind}:${kind === "reply" ? token : to}:${messages.length}`;
  });
}

describe("messages of a turn", () => {
  test("go out as one reply, with the newest token", () => {
    expect(sent(plan({ messages: 3, tokens: [token("old", 2_000), token("new")] }))).toEqual(["reply:new:3"]);
  });

  test("more than five go out in calls of five, oldest token first, so that the newest is used last", () => {
    const planned = plan({ messages: 7, tokens: [token("a"), token("b"), token("c")] });
    expect(sent(planned)).toEqual(["reply:b:5", "reply:c:2"]);
    expect(new Set(planned.rows.map(({ key }) => key)).size).toBe(2);
  });

  test("for which there is no token are pushed", () => {
    expect(sent(plan({ messages: 7, tokens: [token("a")] }))).toEqual(["reply:a:5", "push:U1:2"]);
    expect(sent(plan({ tokens: [token("a", 45_000)] }))).toEqual(["push:U1:1"]);
  });

  test("have keys that only what caused them decides", () => {
    const keys = [plan({ tokens: [token("a")] }), plan({ tokens: [] })].map(({ rows }) => rows[0]?.key);
    expect(keys[0]).toBe(keys[1]);
    expect(plan({ chat: "u:U2" }).rows[0]?.key).not.toBe(keys[0]);
  });

  test("to nobody in particular can only be replied", () => {
    expect(sent(plan({ chat: "x:channel", tokens: [token("a")] }))).toEqual(["reply:a:1"]);
    expect(plan({ chat: "x:channel" })).toMatchObject({ rows: [], dropped: 1 });
  });

  test("use up their token and those before it", () => {
    expect(plan({ tokens: [token("a"), token("b")] }).tokens).toEqual([]);
    expect(plan({ messages: 0, tokens: [token("a")] }).tokens).toEqual([token("a")]);
  });
});

describe("delivery", () => {
  test("reply-only pushes nothing", () => {
    const delivery: Delivery = { policy: "reply-only", pushBudget: {} };
    expect(plan({ messages: 2 }, { delivery })).toMatchObject({ rows: [], dropped: 2 });
    const [row] = plan({ tokens: [token("a")] }, { delivery }).rows;
    expect(row?.payload).not.toHaveProperty("to");
  });

  test("push uses no token", () => {
    const delivery: Delivery = { policy: "push", pushBudget: {} };
    expect(sent(plan({ tokens: [token("a")] }, { delivery }))).toEqual(["push:U1:1"]);
  });

  test("the day's budget of a user is kept, and begins anew the next day", () => {
    const delivery: Delivery = { policy: "reply-first", pushBudget: { userDay: 2 } };
    const first = plan({ messages: 11 }, { delivery });
    expect(sent(first)).toEqual(["push:U1:5", "push:U1:5"]);
    expect(first).toMatchObject({ dropped: 1, pushed: { day: "2026-04-01", count: 2 } });
    const spent: Envelope = { pushed: { day: "2026-04-01", count: 2 } };
    expect(plan({}, { delivery, kept: spent })).toMatchObject({ rows: [], dropped: 1 });
    expect(sent(plan({}, { delivery, kept: { pushed: { day: "2026-03-31", count: 2 } } }))).toEqual(["push:U1:1"]);
  });

  test("nothing is pushed to who has blocked the bot", () => {
    expect(plan({}, { kept: { gone: true } })).toMatchObject({ rows: [], dropped: 1 });
  });
});

describe("while the turn waits for an answer", () => {
  test("its messages are held, and their token kept", () => {
    const planned = plan({ messages: 2, tokens: [token("a", 1_000)] }, { waiting: true });
    expect(planned).toMatchObject({ rows: [], held: { until: now + 39_000 }, tokens: [token("a", 1_000)] });
    expect(planned.held?.messages).toHaveLength(2);
  });

  test("they are sent all the same when there is no young token to hold them for", () => {
    expect(sent(plan({}, { waiting: true }))).toEqual(["push:U1:1"]);
    expect(sent(plan({ tokens: [token("a", 41_000)] }, { waiting: true }))).toEqual(["reply:a:1"]);
  });

  test("what was flushed goes out, the rest is held", () => {
    const planned = plan({ messages: 3, flushed: 1, tokens: [token("a")] }, { waiting: true });
    expect(sent(planned)).toEqual(["reply:a:1"]);
    expect(planned.held?.messages).toHaveLength(2);
  });

  test("the time of the first holding stands", () => {
    const kept: Envelope = { held: { messages: [], until: now + 5 } };
    expect(plan({ tokens: [token("a")] }, { waiting: true, kept }).held?.until).toBe(now + 5);
  });
});
