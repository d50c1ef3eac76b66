import { validateSignature, type webhook } from "@line/bot-sdk";
import { eventTypes, isUserId } from "@renga/line-protocol";
import { describe, expect, it, onTestFinished } from "vitest";
import { devChannelSecret } from "../create-emulator.ts";
import type { UserAction } from "../inspector/contract.ts";
import { type EchoBot, type EchoBotOptions, startEchoBot } from "../testing/echo-bot.ts";
import { refusal, type Started, startEmulator } from "../testing/start-emulator.ts";

type Both = { readonly line: Started; readonly bot: EchoBot };

async function hostBot(
  options: Parameters<typeof startEmulator>[0] = {},
  answer?: EchoBotOptions["answer"],
): Promise<Both> {
  const line = await startEmulator(options);
  const { url: apiBaseURL, channelSecret } = line.emulator;
  const bot = await startEchoBot({ channelSecret, apiBaseURL, ...(answer === undefined ? {} : { answer }) });
  onTestFinished(() => bot.close());
  line.emulator.setWebhookUrl(bot.url);
  return { line, bot };
}

const hello: UserAction = { type: "message", message: { type: "text", text: "hello" } };

function attemptsOf(line: Started, id: string) {
  return line.until(({ webhooks }) => {
    const found = webhooks.find(({ webhookEventId }) => webhookEventId === id);
    return found !== undefined && found.attempts.length > 0 && found.attempts;
  });
}

describe("a bot written with LINE's SDK", () => {
  it("is heard and answers", async () => {
    const { line } = await hostBot();
    await line.act(hello);
    const messages = await line.until(({ chats }) => {
      const held = chats[line.userId]?.messages ?? [];
      return held.length === 2 && held;
    });
    expect(messages).toMatchObject([
      { from: "user", message: { text: "hello" } },
      { from: "bot", via: "reply", message: { text: "hello" } },
    ]);
  });

  it("gets the request that LINE sends", async () => {
    const { line, bot } = await hostBot();
    const { webhookEventId } = await line.act(hello);
    expect(webhookEventId).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(await attemptsOf(line, webhookEventId)).toMatchObject([{ status: 200 }]);
    const [request] = bot.requests;
    expect(validateSignature(request?.body ?? "", devChannelSecret, request?.signature ?? "")).toBe(true);
    expect(JSON.parse(request?.body ?? "")).toEqual({
      destination: line.emulator.bot.userId,
      events: [
        {
          type: "message",
          mode: "active",
          timestamp: line.clock.now(),
          webhookEventId,
          deliveryContext: { isRedelivery: false },
          source: { type: "user", userId: line.userId },
          replyToken: expect.stringMatching(/^[0-9a-f]{32}$/),
          message: {
            type: "text",
            id: expect.stringMatching(/^\d{18,}$/),
            quoteToken: expect.any(String),
            markAsReadToken: expect.any(String),
            text: "hello",
          },
        },
      ],
    });
    expect(isUserId(line.emulator.bot.userId)).toBe(true);
  });

  it("is told by an empty webhook when the URL is tested", async () => {
    const { line, bot } = await hostBot();
    expect(await line.client.testWebhookEndpoint({})).toMatchObject({ success: true, reason: "OK", statusCode: 200 });
    expect(JSON.parse(bot.requests[0]?.body ?? "")).toEqual({ destination: line.emulator.bot.userId, events: [] });
    bot.statuses.push(500);
    expect(await line.client.testWebhookEndpoint({ endpoint: bot.url })).toMatchObject({
      success: false,
      reason: "ERROR_STATUS_CODE",
      statusCode: 500,
    });
  });
});

describe("each action of a user", () => {
  const actions: [UserAction, object][] = [
    [
      { type: "message", message: { type: "sticker", packageId: "446", stickerId: "1988" } },
      { type: "message", replyToken: expect.any(String), message: { type: "sticker", stickerResourceType: "STATIC" } },
    ],
    [
      { type: "message", message: { type: "location", title: "Office", latitude: 35.6, longitude: 139.7 } },
      { message: { type: "location", title: "Office", latitude: 35.6, longitude: 139.7 } },
    ],
    [
      { type: "postback", data: "a=1", displayText: "One" },
      { replyToken: expect.any(String), postback: { data: "a=1" } },
    ],
    [
      { type: "postback", data: "when", params: { datetime: "2026-03-01T19:00" } },
      { postback: { data: "when", params: { datetime: "2026-03-01T19:00" } } },
    ],
    [{ type: "follow" }, { replyToken: expect.any(String), follow: { isUnblocked: false } }],
    [{ type: "unfollow" }, { type: "unfollow", source: { type: "user" } }],
    [
      { type: "beacon", hwid: "0a1b2c3d4e", beaconType: "enter", dm: "12ab" },
      { replyToken: expect.any(String), beacon: { hwid: "0a1b2c3d4e", type: "enter", dm: "12ab" } },
    ],
    [{ type: "accountLink", result: "ok", nonce: "nonce-123456" }, { link: { result: "ok", nonce: "nonce-123456" } }],
    [{ type: "videoPlayComplete", trackingId: "clip" }, { videoPlayComplete: { trackingId: "clip" } }],
  ];

  it.each(actions)("%j becomes an event", async (action, expected) => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.act(action);
    await line.until(() => bot.events.length === 1);
    expect(bot.events[0]).toMatchObject(expected);
    expect(eventTypes).toContain(bot.events[0]?.type);
  });

  it("leaves out what LINE leaves out", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.act({ type: "accountLink", result: "failed", nonce: "nonce-123456" });
    await line.act({ type: "unfollow" });
    await line.until(() => bot.events.length === 2);
    const linked = bot.events.find(({ type }) => type === "accountLink") as webhook.AccountLinkEvent;
    expect(["source" in linked, "replyToken" in linked]).toEqual([false, false]);
    expect("replyToken" in (bot.events.find(({ type }) => type === "unfollow") ?? {})).toBe(false);
  });

  it("shows a postback's display text to the user only", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.act({ type: "postback", data: "d", displayText: "Yes, please" });
    await line.until(() => bot.events.length === 1);
    expect(bot.requests[0]?.body).not.toContain("Yes, please");
    expect(line.state().chats[line.userId]?.messages).toMatchObject([
      { from: "user", message: { text: "Yes, please" } },
    ]);
  });

  it("blocks, and unblocks by following again", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.act({ type: "unfollow" });
    expect(line.state().users[0]).toMatchObject({ following: false, blocked: true });
    await line.act({ type: "follow" });
    expect(line.state().users[0]).toMatchObject({ following: true, blocked: false });
    await line.until(() => bot.events.length === 2);
    expect(bot.events.find(({ type }) => type === "follow")).toMatchObject({ follow: { isUnblocked: true } });
  });

  it("takes a message back, once", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.act(hello);
    const { id = "" } = line.state().chats[line.userId]?.messages[0] ?? {};
    await line.act({ type: "unsend", messageId: id });
    await line.until(() => bot.events.length === 2);
    expect(bot.events.find(({ type }) => type === "unsend")).toMatchObject({ unsend: { messageId: id } });
    expect(JSON.stringify(line.state().chats)).not.toContain("hello");
    const again = await line.page("POST", "/send", { chatId: line.userId, event: { type: "unsend", messageId: id } });
    expect(again.status).toBe(409);
  });
});

describe("a webhook that fails", () => {
  it("is told apart by its cause", async () => {
    const { line, bot } = await hostBot();
    bot.statuses.push(503);
    const refused = await line.act(hello);
    expect(await attemptsOf(line, refused.webhookEventId)).toMatchObject([
      { status: 503, reason: "error_status_code" },
    ]);
    line.emulator.setWebhookUrl("http://127.0.0.1:1/");
    const lost = await line.act(hello);
    const [attempt] = await attemptsOf(line, lost.webhookEventId);
    expect(attempt).toMatchObject({ reason: "could_not_connect" });
    expect(attempt?.status).toBeUndefined();
  });

  it("is given up after two seconds", async () => {
    const { line, bot } = await hostBot();
    bot.silent = true;
    const { webhookEventId } = await line.act(hello);
    expect(await attemptsOf(line, webhookEventId)).toMatchObject([{ reason: "request_timeout" }]);
  });

  it("comes again on request, the same but for the mark of redelivery", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    bot.statuses.push(500);
    const { webhookEventId } = await line.act(hello);
    await attemptsOf(line, webhookEventId);
    await line.page("POST", "/redeliver", { webhookEventId });
    await line.until(() => bot.requests.length === 2);
    const [first, second] = bot.requests.map(({ body }) => (JSON.parse(body) as webhook.CallbackRequest).events[0]);
    expect(second).toEqual({ ...first, deliveryContext: { isRedelivery: true } });
    const log = await line.until(({ webhooks }) => webhooks.find(({ attempts }) => attempts.length === 2));
    expect(log).toMatchObject({ redelivered: true, attempts: [{ status: 500 }, { status: 200 }] });
    expect((await line.page("POST", "/redeliver", { webhookEventId: "none" })).status).toBe(404);
  });

  it("gives its reply token another minute when it comes again, up to twenty after the event", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    const messages = [{ type: "text" as const, text: "late" }];
    const again = async (count: number, ids: readonly string[]) => {
      for (const webhookEventId of ids) await line.page("POST", "/redeliver", { webhookEventId });
      await line.until(() => bot.events.length === count);
    };
    const ids = [await line.act(hello), await line.act(hello)].map(({ webhookEventId }) => webhookEventId);
    await line.until(() => bot.events.length === 2);
    const [first = "", second = ""] = bot.events.map((event) => (event as webhook.MessageEvent).replyToken);
    line.clock.move(19 * 60_000);
    expect(await refusal(line.client.replyMessage({ replyToken: first, messages }))).toMatchObject({ status: 400 });
    await again(4, ids);
    await line.client.replyMessage({ replyToken: first, messages });
    line.clock.move(60_001);
    await again(6, ids);
    expect(await refusal(line.client.replyMessage({ replyToken: second, messages }))).toMatchObject({ status: 400 });
  });

  it("comes again by itself when that is switched on", async () => {
    const { line, bot } = await hostBot({ redeliverAfter: [1, 1] }, async () => {});
    await line.page("PUT", "/settings", { autoRedeliver: true });
    bot.statuses.push(500, 500, 500, 500);
    const { webhookEventId } = await line.act(hello);
    const log = await line.until(({ webhooks }) => webhooks.find(({ attempts }) => attempts.length === 3));
    expect(log).toMatchObject({ webhookEventId, redelivered: true });
  });
});

describe("a webhook", () => {
  it("is delivered twice as a fault, without a mark", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.page("POST", "/faults", { deliverTwice: true });
    await line.act(hello);
    await line.until(() => bot.requests.length === 2);
    expect(bot.requests[0]).toEqual(bot.requests[1]);
    await line.act(hello);
    await line.until(({ webhooks }) => webhooks.every(({ attempts }) => attempts.length > 0));
    expect(bot.requests).toHaveLength(3);
  });

  it("is not brought once more because the URL is set again meanwhile", async () => {
    const { line, bot } = await hostBot({}, async () => {});
    await line.act(hello);
    line.emulator.setWebhookUrl(bot.url);
    line.emulator.setWebhookUrl(bot.url);
    await line.until(({ webhooks }) => webhooks.every(({ attempts }) => attempts.length > 0));
    await line.act(hello);
    await line.until(({ webhooks }) => webhooks.every(({ attempts }) => attempts.length > 0));
    expect(bot.requests).toHaveLength(2);
  });

  it("waits while there is nowhere to go", async () => {
    const line = await startEmulator();
    await line.act(hello);
    await line.act({ type: "follow" });
    expect(line.state().webhooks.map(({ attempts }) => attempts.length)).toEqual([0, 0]);
    const { url: apiBaseURL, channelSecret } = line.emulator;
    const bot = await startEchoBot({ channelSecret, apiBaseURL });
    onTestFinished(() => bot.close());
    line.emulator.setWebhookUrl(bot.url);
    await line.until(() => bot.events.length === 2);
    expect(bot.events.map(({ type, deliveryContext }) => [type, deliveryContext.isRedelivery])).toEqual([
      ["message", false],
      ["follow", false],
    ]);
  });
});
