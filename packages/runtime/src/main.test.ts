import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bot, loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BotRuntime, startRuntime } from "./main.ts";
import { silentLog } from "./ports/runtime-log.ts";
import { type LineStub, startLineStub } from "./testing/line-stub.ts";
import { testConfig, until } from "./testing/start-test-runtime.ts";
import { deliver, testUser, textEvent } from "./testing/webhook-bodies.ts";

const botYaml = `renga: 1
bot: kiosk
locales: [en, ja]
timezone: Asia/Tokyo
functions:
  priceOf: { with: { item: string }, result: { type: object, properties: { price: integer } } }
on:
  follow: { say: { en: Welcome, ja: ようこそ } }
  error.message: { say: That did not fit. }
repairs:
  $notUnderstood: { say: { en: Say order., ja: 注文と言ってください。 } }
`;

const orderFlow = (question: string): string => `renga: 1
flow: order
context:
  item: { type: string }
  price: integer
triggers: { text: [order, 注文] }
states:
  choose:
    ask: item
    prompt: { en: "${question}", ja: 何になさいますか？ }
    options:
      - { label: Tea, value: tea }
      - { label: Coffee, value: coffee }
  look_up:
    run: priceOf
    with: { item: =item }
    save: { price: =result.price }
    onError: sorry
  tell:
    say: "A {{ item }} is {{ price }} yen."
    target: $done
aside:
  sorry: { say: No price today., target: $done }
`;

const longFlow = `renga: 1
flow: long
triggers: { text: { contains: xxx } }
states:
  repeat: { say: "{{ text }}{{ text }}", target: $done }
`;

function botOf(question = "What will it be?"): Bot {
  const files = [
    { name: "bot.yaml", text: botYaml },
    { name: "flows/order.flow.yaml", text: orderFlow(question) },
    { name: "flows/long.flow.yaml", text: longFlow },
  ];
  const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
  if (bot === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return bot;
}

let line: LineStub;
let folder: string;
let runtime: BotRuntime;

beforeEach(async () => {
  line = await startLineStub();
  folder = mkdtempSync(join(tmpdir(), "renga-test-"));
  runtime = await start();
});

afterEach(async () => {
  await runtime.drain();
  await line.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(): Promise<BotRuntime> {
  return startRuntime({
    config: testConfig(line.url, { store: { kind: "sqlite", folder } }),
    bot: botOf(),
    functions: { priceOf: ({ item }) => ({ price: item === "tea" ? 300 : 400 }) },
    log: silentLog,
  });
}

const texts = (): readonly string[] => line.shown.map(({ text }) => text);

/** What a button of the last message sends back. */
function postbackOf(label: string): string {
  const message = line.calls.at(-1)?.body.messages?.at(-1) as {
    quickReply: { items: { action: { label: string; data: string } }[] };
  };
  const item = message.quickReply.items.find(({ action }) => action.label === label);
  if (item === undefined) throw new Error(`there is no button "${label}"`);
  return item.action.data;
}

function tap(data: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return textEvent("", { type: "postback", postback: { data }, message: undefined, ...more });
}

describe("a bot of files", () => {
  test("talks: a word, a tap, a function's answer, all by reply", async () => {
    await deliver(runtime.url, textEvent("Order"));
    await until(() => texts().length === 1);
    await deliver(runtime.url, tap(postbackOf("Tea")));
    await until(() => texts().length === 2);
    expect(line.shown.map(({ via, text }) => [via, text])).toEqual([
      ["reply", "What will it be?"],
      ["reply", "A tea is 300 yen."],
    ]);
    expect(line.calls.some(({ path }) => path.endsWith("loading/start"))).toBe(true);
  });

  test("goes on after a new start where it was, with the buttons that it had sent", async () => {
    await deliver(runtime.url, textEvent("order"));
    await until(() => texts().length === 1);
    const button = postbackOf("Coffee");
    await runtime.drain();
    runtime = await start();
    await deliver(runtime.url, tap(button));
    await until(() => texts().length === 2);
    expect(texts()[1]).toBe("A coffee is 400 yen.");
  });

  test("does not take a button that somebody else was sent, nor one that was altered", async () => {
    await deliver(runtime.url, textEvent("order"));
    await until(() => texts().length === 1);
    const button = postbackOf("Tea");
    const other = { source: { type: "user", userId: `U${"9".repeat(32)}` } };
    const seen: string[] = [];
    runtime.subscribe(({ steps }) => seen.push(...steps.map(({ input }) => input)));
    await deliver(runtime.url, tap(button, other));
    await deliver(runtime.url, tap(`${button.slice(0, -1)}A`));
    await until(() => seen.length === 2);
    expect(seen).toEqual(["ignored postback", "ignored postback"]);
    expect(texts()).toHaveLength(1);
  });

  test("speaks the language of the user's LINE profile from its first word", async () => {
    line.profiles.set(testUser, { displayName: "花子", language: "ja" });
    await deliver(runtime.url, textEvent("hello"));
    await until(() => texts().length === 1);
    expect(texts()).toEqual(["注文と言ってください。"]);
  });

  test("hears of a message that LINE would refuse; the message itself is not sent", async () => {
    const seen: string[] = [];
    runtime.subscribe(({ steps }) => seen.push(...steps.map(({ input }) => input)));
    await deliver(runtime.url, textEvent(`xxx${"x".repeat(4_000)}`));
    await until(() => seen.length > 0);
    await deliver(runtime.url, textEvent("hello"));
    await until(() => texts().includes("Say order."));
    expect(seen.slice(0, 2)).toEqual(["text", "error.message"]);
    expect(texts().filter((text) => text.includes("xxx"))).toEqual([]);
  });

  test("can be exchanged for its next version, and keeps the one before when that lacks something", async () => {
    runtime.replace(botOf("What may I bring?"));
    await deliver(runtime.url, textEvent("order"));
    await until(() => texts().length === 1);
    expect(texts()).toEqual(["What may I bring?"]);
  });

  test("shows where a chat stands", async () => {
    expect(await runtime.inspect(testUser)).toBeUndefined();
    await deliver(runtime.url, textEvent("order"));
    await until(() => texts().length === 1);
    expect(await runtime.inspect(testUser)).toMatchObject({
      conversation: { stack: [{ flow: "order" }] },
      version: 1,
      mailbox: 0,
    });
  });
});

test("a bot whose services lack their address is not started, and the cure is said", async () => {
  const yaml = `${botYaml}services:\n  shop: { baseUrl: { env: SHOP_URL }, operations: { stock: { method: GET, path: /stock } } }\n`;
  const { draft } = loadBot([{ name: "bot.yaml", text: yaml }], { channel: lineChannel });
  if (draft === undefined) throw new Error("the bot cannot be read");
  const started = startRuntime({ config: testConfig(line.url), bot: draft, environment: {}, log: silentLog });
  await expect(started).rejects.toMatchObject({
    code: "bad-services",
    message: expect.stringContaining("SHOP_URL is not set: set it in the environment."),
  });
});

test("a port that is taken is Node's own error, and the store is let go of", async () => {
  const other = join(folder, "other");
  const config = testConfig(line.url, { port: runtime.port, store: { kind: "sqlite", folder: other } });
  await expect(startRuntime({ config, bot: botOf(), log: silentLog })).rejects.toMatchObject({ code: "EADDRINUSE" });
  const free = await startRuntime({ config: { ...config, port: 0 }, bot: botOf(), log: silentLog });
  await free.drain();
});
