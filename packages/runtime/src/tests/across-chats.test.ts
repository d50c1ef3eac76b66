import { createHash } from "node:crypto";
import { loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createEngine } from "../adapters/bot/create-engine.ts";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { systemClock } from "../ports/clock.ts";
import type { ConversationStore } from "../ports/conversation-store.ts";
import { Secret } from "../secret.ts";
import type { Runtime } from "../serve-bot.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { startTestRuntime, until } from "../testing/start-test-runtime.ts";
import { deliver, testSecret, testUser, textEvent } from "../testing/webhook-bodies.ts";

const friend = `U${"2".repeat(32)}`;
const group = `C${"3".repeat(32)}`;
const token = "a-token-of-thirty-two-random-bytes";

const files = [
  {
    name: "bot.yaml",
    text: `
renga: 1
bot: b
locales: [en]
user: { wins: { type: integer, default: 0 } }
tables: { holds: { value: string, expires: 1h } }
events: { payment: { data: { ref: string, paid: boolean }, to: { table: holds, key: =event.ref } } }
on: { text: { match: [hello], say: Hello! } }
`,
  },
  {
    name: "flows/invite.flow.yaml",
    text: `
renga: 1
flow: invite
context: { friend: string }
triggers: { text: { match: { regex: "^invite (?<who>U.+)$" }, set: { friend: =match.who } } }
states:
  send:
    entry:
      push:
        to: { user: =friend }
        id: it
        say: { text: "Tea?", quickReply: [{ $tap: reply, label: Yes, with: { yes: true, note: "${"long ".repeat(60)}" } }] }
    say: Sent.
    on:
      tap.reply: { say: "{{ source.userId == friend }} {{ event.yes }} {{ size(event.note) }}", target: $done }
      push.it.failed: { say: "Failed: {{ event.error.kind }}.", target: $done }
`,
  },
  {
    name: "flows/pay.flow.yaml",
    text: `
renga: 1
flow: pay
triggers: { text: [pay] }
states:
  hold: { put: holds, key: r7, value: x, ifAbsent: true, onError: taken }
  wait: { say: Please pay., on: { payment: { guard: event.paid, target: thanks } } }
  thanks: { say: Thank you! }
aside:
  taken: { say: "{{ error.kind }}.", target: $done }
`,
  },
  {
    name: "flows/game.flow.yaml",
    text: `
renga: 1
flow: game
scope: group
context: { word: string }
triggers: { text: [game] }
states:
  ask: { ask: word, prompt: Word? }
  won: { entry: { set: { user.wins: =user.wins + 1 } }, say: "{{ word }} {{ user.wins }}" }
`,
  },
  {
    name: "flows/wins.flow.yaml",
    text: `
renga: 1
flow: wins
triggers: { text: [wins] }
states: { tell: { say: "Wins: {{ user.wins }}" } }
`,
  },
];

let line: LineStub;
let runtime: Runtime;
let store: ConversationStore;

beforeEach(async () => {
  line = await startLineStub();
  store = createMemoryStore({ clock: systemClock });
  const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
  if (!bot) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  runtime = await startTestRuntime({
    lineUrl: line.url,
    store,
    config: {
      admin: { listen: { host: "127.0.0.1", port: 0 }, tokenDigest: createHash("sha256").update(token).digest("hex") },
    },
    bot: { engine: createEngine(bot, new Secret(testSecret)) },
  });
});

afterEach(async () => {
  await runtime.drain();
  await line.close();
});

const from = (userId: string) => ({ source: { type: "user", userId } });
const inGroup = (userId: string) => ({ source: { type: "group", groupId: group, userId } });
const texts = (): readonly string[] => line.shown.map(({ text }) => text);

async function shows(text: string): Promise<void> {
  await until(() => texts().includes(text));
}

describe("a push to another user", () => {
  test("offers taps that come back to the conversation that made it, with data too large for a button", async () => {
    await deliver(runtime.url, textEvent(`invite ${friend}`));
    await shows("Tea?");
    expect(line.shown).toContainEqual({ to: friend, text: "Tea?", via: "push" });
    const pushed = line.calls.find(({ body }) => body.to === friend)?.body.messages?.[0] as {
      readonly quickReply: { readonly items: readonly { readonly action: { readonly data: string } }[] };
    };
    const data = pushed.quickReply.items[0]?.action.data ?? "";
    expect(data.length).toBeLessThanOrEqual(300);
    const tap = (userId: string) =>
      textEvent("", { ...from(userId), type: "postback", message: undefined, postback: { data } });
    // Signed for the friend's chat: in another it is nobody's.
    await deliver(runtime.url, tap(`U${"9".repeat(32)}`));
    await deliver(runtime.url, tap(friend));
    await shows("true true 300");
    expect(line.shown.at(-1)).toMatchObject({ to: testUser, via: "push" });
  });

  test("who has blocked the bot is not pushed to, and the flow hears of it", async () => {
    await deliver(runtime.url, textEvent("hello", from(friend)));
    await deliver(
      runtime.url,
      textEvent("", { ...from(friend), type: "unfollow", message: undefined, replyToken: undefined }),
    );
    await until(async () => (await runtime.inspect(friend))?.runtime?.gone === true);
    await deliver(runtime.url, textEvent(`invite ${friend}`));
    await shows("Failed: gone.");
    expect(texts()).not.toContain("Tea?");
  });
});

describe("tables and events from outside", () => {
  const send = (name: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${runtime.adminPort}/events/${name}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    });
  const paid = { data: { ref: "r7", paid: true } };

  test("an event goes to the conversation that put the row, once for its key", async () => {
    await deliver(runtime.url, textEvent("pay"));
    await shows("Please pay.");
    await deliver(runtime.url, textEvent("pay", from(friend)));
    await shows("exists.");
    const first = await send("payment", paid, { "idempotency-key": "1" });
    expect([first.status, await first.json()]).toEqual([202, { duplicate: false }]);
    await shows("Thank you!");
    expect(line.shown.at(-1)).toMatchObject({ to: testUser });
    expect(await (await send("payment", paid, { "idempotency-key": "1" })).json()).toEqual({ duplicate: true });
  });

  test("what is not right is refused with the reason", async () => {
    const told = async (name: string, body: object) => {
      const response = await send(name, body);
      return [response.status, ((await response.json()) as { problem: string }).problem];
    };
    expect(await told("paid", {})).toEqual([400, 'the bot declares no event "paid"']);
    expect(await told("payment", { data: { ref: 7, paid: true } })).toMatchObject([
      400,
      expect.stringContaining('"ref"'),
    ]);
    expect(await told("payment", { data: paid.data, to: { user: 1 } })).toEqual([400, "the body is not { data, to }"]);
    expect(await told("payment", paid)).toEqual([404, "nobody has put that row"]);
  });

  test("nobody is let in without the token, by another name, or from another page", async () => {
    const url = `http://127.0.0.1:${runtime.adminPort}/events/payment`;
    expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await send("payment", paid, { authorization: "Bearer wrong" })).status).toBe(401);
    const preflight = await fetch(url, { method: "OPTIONS", headers: { origin: "https://evil.example" } });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
    expect(preflight.ok).toBe(false);
    for (let index = 0; index < 10; index += 1) await send("payment", paid, { authorization: `Bearer ${index}` });
    expect((await send("payment", paid)).status).toBe(429);
  });
});

describe("a group", () => {
  test("reads what is remembered of who speaks, and what it remembers of them is theirs everywhere", async () => {
    await deliver(runtime.url, textEvent("game", inGroup(friend)));
    await shows("Word?");
    await deliver(runtime.url, textEvent("apple", inGroup(friend)));
    await shows("apple 1");
    await until(async () => (await runtime.inspect(friend))?.conversation?.memory.wins === 1);
    await deliver(runtime.url, textEvent("game", inGroup(friend)));
    await until(() => texts().filter((text) => text === "Word?").length === 2);
    await deliver(runtime.url, textEvent("pear", inGroup(friend)));
    await shows("pear 2");
    await deliver(runtime.url, textEvent("wins", from(friend)));
    await shows("Wins: 2");
  });

  test("is answered when it mentions the bot, and not when people talk", async () => {
    await deliver(runtime.url, textEvent("hello", inGroup(friend)));
    const mention = { mentionees: [{ type: "user", index: 0, length: 4, userId: "U0", isSelf: true }] };
    await deliver(
      runtime.url,
      textEvent("", { ...inGroup(friend), message: { type: "text", id: "1", text: "@Bot hello", mention } }),
    );
    await shows("Hello!");
    expect(texts()).toEqual(["Hello!"]);
  });
});
