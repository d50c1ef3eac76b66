import type { Effect, Input } from "@renga/core";
import { describe, expect, test } from "vitest";
import type { Json, MailboxEntry, Work } from "../ports/conversation-store.ts";
import { createFakeEngine, echo, type FakeBot, say } from "../testing/fake-engine.ts";
import { textEvent } from "../testing/webhook-bodies.ts";
import { advanceEntries, type Control, controlBody } from "./advance-entries.ts";
import type { Kept } from "./kept.ts";
import { holdTimerId } from "./timers.ts";

const now = Date.now();

function work(entries: readonly MailboxEntry[], more: Partial<Work> = {}): Work {
  return { chat: "u:U1", nonce: "n", version: 0, record: null, entries, attempts: 1, failures: 0, ...more };
}

function entry(id: string, body: unknown, kind: MailboxEntry["kind"] = "event"): MailboxEntry {
  return { id, kind, body: body as Json, receivedAt: now };
}

function control(id: string, body: Control): MailboxEntry {
  return entry(id, controlBody(body), "control");
}

function run(entries: readonly MailboxEntry[], bot: FakeBot = echo, kept: Kept = {}, more: Partial<Work> = {}) {
  return advanceEntries(work(entries, more), kept, createFakeEngine(bot), now);
}

function texts({ draft }: ReturnType<typeof run>): unknown[] {
  return draft.messages.map(({ message }) => message.text);
}

describe("entries", () => {
  test("are advanced in their order, each on what the one before has left", () => {
    const advanced = run([entry("1", textEvent("a")), entry("2", textEvent("b"))]);
    expect(texts(advanced)).toEqual(["1 a", "2 b"]);
    expect(advanced).toMatchObject({ consumed: 2, conversation: { counter: 2 } });
  });

  test("give the input its id and time, so that a replay draws the same", () => {
    const inputs: Input[] = [];
    run([entry("1", textEvent("a"))], (input) => {
      inputs.push(input);
      return {};
    });
    expect(inputs).toMatchObject([{ id: "1", at: now, kind: "event", type: "text", text: "a" }]);
  });

  test("of a standby channel are read and not answered", () => {
    const advanced = run([entry("1", textEvent("a", { mode: "standby" }))]);
    expect(advanced).toMatchObject({ consumed: 1, conversation: undefined, steps: [{ input: "standby" }] });
  });

  test("that their user has taken back before they were read are not read", () => {
    const secret = textEvent("secret");
    const { id } = secret.message as { id: string };
    const unsend = textEvent("", { type: "unsend", unsend: { messageId: id }, message: undefined });
    const advanced = run([entry("1", secret), entry("2", textEvent("other")), entry("3", unsend)]);
    expect(texts(advanced)).toEqual(["1 other"]);
    expect(advanced.steps.map(({ input }) => input)).toEqual(["unsent", "text", "ignored unsend"]);
  });

  test("of a type that nobody knows are noted", () => {
    const advanced = run([entry("1", textEvent("", { type: "hologram" }))]);
    expect(advanced).toMatchObject({ consumed: 1, steps: [{ input: "ignored hologram" }] });
  });

  test("in the chat of nobody are one turn each, and leave nothing to the next", () => {
    const given = [entry("1", textEvent("a", { replyToken: "t1" })), entry("2", textEvent("b"))];
    const advanced = run(given, echo, {}, { chat: "x:channel" });
    expect(advanced).toMatchObject({ consumed: 1, conversation: undefined });
    expect(advanced.draft.tokens).toMatchObject([{ token: "t1" }]);
  });

  test("are taken one at a time after a crash, so that the one that kills is found", () => {
    const given = [entry("1", textEvent("a")), entry("2", textEvent("b"))];
    expect(run(given, echo, {}, { attempts: 2 }).consumed).toBe(1);
  });
});

describe("an entry that cannot be handled", () => {
  const failing: FakeBot = (input) => {
    if (input.kind === "event" && input.text === "bad") throw new Error("broken");
    return echo(input, 1);
  };

  test("stops the turn before it; nothing of it stays", () => {
    const given = ["a", "bad", "c"].map((text, index) => entry(String(index), textEvent(text)));
    const advanced = run(given, failing);
    expect(advanced).toMatchObject({ consumed: 1, failure: new Error("broken") });
    expect(texts(advanced)).toEqual(["1 a"]);
  });

  test("at the head leaves nothing to commit", () => {
    expect(run([entry("1", textEvent("bad"))], failing)).toMatchObject({ consumed: 0, failure: new Error("broken") });
  });
});

describe("a message that LINE would refuse", () => {
  const refused: Effect = { ...say("x"), messages: [{ text: "far too long", refuse: true }] };

  test("is not sent: the conversation hears of it", () => {
    const advanced = run([entry("1", textEvent("a"))], (input) => {
      if (input.kind === "event" && input.type === "error.message") {
        return { effects: [say(`sorry: ${(input.event.error as { message: string }).message}`)] };
      }
      return { effects: [say("before"), refused, say("after")] };
    });
    expect(texts(advanced)).toEqual(["before", "after", "sorry: the text is too long"]);
    expect(advanced.steps.map(({ input }) => input)).toEqual(["text", "error.message"]);
    expect(advanced.refused).toBe(1);
    expect(advanced.steps[0]?.trace).toEqual([
      { kind: "error", code: "error.message", message: "LINE would refuse it: too-long", flow: "test", state: "test" },
    ]);
  });

  test("as the answer to another is not told again", () => {
    const advanced = run([entry("1", textEvent("a"))], () => ({ effects: [refused] }));
    expect(advanced).toMatchObject({ consumed: 1, draft: { messages: [] } });
    expect(advanced.steps).toHaveLength(2);
  });
});

describe("beside the conversation", () => {
  test("reply tokens are kept, unless the event is too old for them", () => {
    const old = textEvent("b", { timestamp: now - 21 * 60_000, replyToken: "stale" });
    const advanced = run([entry("1", textEvent("a", { replyToken: "t" })), entry("2", old)]);
    expect(advanced.draft.tokens).toEqual([{ token: "t", at: now }]);
  });

  test("who has gone is remembered, until heard of again", () => {
    const gone = run([entry("1", textEvent("", { type: "unfollow" }))]);
    expect(gone.envelope.gone).toBe(true);
    const back = run([entry("2", textEvent("", { type: "follow" }))], echo, { runtime: gone.envelope });
    expect(back.envelope).not.toHaveProperty("gone");
  });

  test("the profile comes once, and inputs speak of it from then on", () => {
    const languages: unknown[] = [];
    const profile = { displayName: "花子", language: "ja" };
    const given = [entry("1", textEvent("a")), control("2", { type: "profile", profile }), entry("3", textEvent("b"))];
    const advanced = run(given, (input) => {
      languages.push(input.kind === "event" && [input.language, input.profile?.displayName]);
      return {};
    });
    expect(languages).toEqual([
      [undefined, undefined],
      ["ja", "花子"],
    ]);
    expect(advanced.envelope.profile).toEqual(profile);
  });

  test("a push that took the place of a reply is counted", () => {
    const advanced = run([control("1", { type: "pushed" }), control("2", { type: "pushed" })]);
    expect(advanced.envelope.pushed?.count).toBe(2);
  });

  test("an event from outside is an input like any other", () => {
    const event = { kind: "event", type: "payment", event: { ref: "7" }, text: "paid" } as const;
    expect(texts(run([control("1", { type: "event", event })]))).toEqual(["1 paid"]);
  });

  test("held messages go out when their time is over", () => {
    const held = { messages: [{ source: "e|0", message: { type: "text", text: "held" } }], until: now };
    const timer = entry("1", { timer: holdTimerId, due: now }, "timer");
    const advanced = run([timer], echo, { runtime: { held } });
    expect(advanced.draft).toMatchObject({ flushed: 1, messages: held.messages });
  });
});
