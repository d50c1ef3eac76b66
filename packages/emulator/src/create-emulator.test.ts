import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { webhook } from "@line/bot-sdk";
import { endpoints } from "@renga/line-protocol";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { startEchoBot } from "./testing/echo-bot.ts";
import { refusal, startEmulator } from "./testing/start-emulator.ts";

function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), "renga-emulator-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return join(directory, "emulator.sqlite");
}

const hello = { type: "message", message: { type: "text", text: "hello" } } as const;
const text = (words: string) => ({ type: "text" as const, text: words });

describe("a restart", () => {
  it("shows the same chat, people, counters and keys", async () => {
    const dataFile = temporaryFile();
    const first = await startEmulator({ dataFile, monthlyLimit: 10 });
    await first.page("PUT", "/settings", { dark: true });
    await first.act(hello);
    const key = randomUUID();
    const push = { to: first.userId, messages: [text("pushed")] };
    const sent = await first.client.pushMessage(push, key);
    const before = first.state();
    await first.emulator.close();

    const second = await startEmulator({ dataFile, monthlyLimit: 10 });
    const after = second.state();
    const lasting = ({ bot, users, chats, webhooks, quota, settings }: typeof before) => ({
      ...{ bot, users, chats, webhooks, quota, settings },
    });
    expect(lasting(after)).toEqual(lasting(before));
    expect(await refusal(second.client.pushMessage(push, key))).toMatchObject({ status: 409, body: sent });
    const { body } = before.webhooks[0] ?? {};
    const [event] = (body as webhook.CallbackRequest).events as webhook.MessageEvent[];
    await second.client.replyMessage({ replyToken: event?.replyToken ?? "", messages: [text("in time")] });
    const ids = second.state().chats[second.userId]?.messages.map(({ id }) => BigInt(id)) ?? [];
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("keeps the bytes of what the user has sent", async () => {
    const dataFile = temporaryFile();
    const first = await startEmulator({ dataFile });
    const upload = await fetch(`${first.emulator.url}/_emulator/content`, {
      method: "POST",
      headers: { "content-type": "image/png" },
      body: "png",
    });
    const { contentId } = (await upload.json()) as { contentId: string };
    await first.act({ type: "message", message: { type: "image", contentId } });
    await first.emulator.close();
    const second = await startEmulator({ dataFile });
    const { id = "" } = second.state().chats[second.userId]?.messages[0] ?? {};
    const content = await second.client.getMessageContent(id);
    expect(Buffer.concat(await content.toArray()).toString()).toBe("png");
  });

  it("brings webhooks that were under way once more, marked", async () => {
    const dataFile = temporaryFile();
    const first = await startEmulator({ dataFile });
    const { url: apiBaseURL, channelSecret } = first.emulator;
    const bot = await startEchoBot({ channelSecret, apiBaseURL, answer: async () => {} });
    onTestFinished(() => bot.close());
    first.emulator.setWebhookUrl(bot.url);
    await first.act(hello);
    await first.until(({ webhooks }) => webhooks.every(({ attempts }) => attempts.length === 1));
    bot.silent = true;
    await first.act({ type: "postback", data: "lost" });
    await first.until(() => bot.requests.length === 2);
    await first.emulator.close();

    bot.silent = false;
    const second = await startEmulator({ dataFile, webhookUrl: bot.url });
    await second.until(() => bot.events.length === 2);
    expect(bot.events[1]).toMatchObject({ postback: { data: "lost" }, deliveryContext: { isRedelivery: true } });
    await second.until(({ webhooks }) => webhooks.every(({ attempts }) => attempts.length === 1));
    expect(bot.requests).toHaveLength(3);
  });

  it("does not go to the host's bot of an earlier run", async () => {
    const dataFile = temporaryFile();
    const first = await startEmulator({ dataFile, webhookUrl: "http://127.0.0.1:1/" });
    await first.emulator.close();
    const second = await startEmulator({ dataFile });
    expect(second.state().settings.webhookUrl).toBeUndefined();
  });
});

describe("any request", () => {
  const words = ["type", "text", "to", "messages", "replyToken", "flex", "contents", "bubble", "box", "__proto__"];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.constantFrom(...words),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...words, "events", "chatId", "event", "nextCall", "params", "data"), tie("any")),
    ),
  })).any;
  const body = fc.oneof(
    value.map((held) => JSON.stringify(held) ?? ""),
    fc.string(),
    fc.string({ unit: "binary" }),
  );
  const inspectorPaths = ["/users", "/send", "/content", "/redeliver", "/settings", "/inspection/x", "/content/x"];
  const target = fc.oneof(
    fc.constantFrom(...endpoints.map(({ method, path }) => ({ method, path: path.replaceAll(/\{\w+\}/g, "x") }))),
    fc.record({
      method: fc.constantFrom("GET", "POST", "PUT"),
      path: fc.constantFrom(...inspectorPaths.map((path) => `/_emulator${path}`)),
    }),
  );

  it("is answered, and never with 500", async () => {
    const line = await startEmulator();
    const type = fc.constantFrom("application/json", "application/json; charset=utf-8", "text/plain", "a/b");
    await fc.assert(
      fc.asyncProperty(target, body, type, async ({ method, path }, sent, contentType) => {
        const answer = await line.call(method, path, method === "GET" ? undefined : sent, {
          "content-type": contentType,
        });
        await answer.arrayBuffer();
        expect(answer.status).not.toBe(500);
        expect(answer.headers.get("x-line-request-id")).not.toBeNull();
      }),
      { numRuns: 500 },
    );
    expect((await line.page("GET", "/state")).status).toBe(200);
  });

  it("with a body that is nearly right is refused with a reason", async () => {
    const line = await startEmulator();
    // Chance also finds `{ "type": "text", "text": "to" }`, which is right.
    const wrong = value.filter((one) => !/"type":"text"/.test(JSON.stringify(one) ?? ""));
    await fc.assert(
      fc.asyncProperty(wrong, fc.constantFrom("push", "multicast", "broadcast", "reply"), async (message, name) => {
        const to = name === "multicast" ? [line.userId] : line.userId;
        const sent = { to, replyToken: "x", messages: [message] };
        const answer = await line.call("POST", `/v2/bot/message/${name}`, sent);
        expect(answer.status).toBe(400);
        expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/.+/) });
      }),
      { numRuns: 100 },
    );
  });
});
