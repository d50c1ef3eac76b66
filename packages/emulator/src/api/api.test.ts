import { randomUUID } from "node:crypto";
import { endpoints, requestLimits } from "@renga/line-protocol";
import { describe, expect, it } from "vitest";
import type { EmulatorState } from "../inspector/contract.ts";
import { refusal, type Started, startEmulator } from "../testing/start-emulator.ts";
import { apiEndpoints } from "./api-endpoints.ts";

const text = (words: string) => ({ type: "text" as const, text: words });

/** A reply token of a fresh message; there is no bot to use it. */
async function replyToken(line: Started): Promise<string> {
  const { webhookEventId } = await line.act({ type: "message", message: text("hi") });
  const { body } = line.state().webhooks.find((held) => held.webhookEventId === webhookEventId) ?? {};
  const { events } = body as { events: { replyToken: string }[] };
  return events[0]?.replyToken ?? "";
}

function botTexts(state: EmulatorState, chatId: string): unknown[] {
  return (state.chats[chatId]?.messages ?? []).filter(({ from }) => from === "bot").map(({ message }) => message.text);
}

describe("reply", () => {
  it("answers with ids and quote tokens, and shows the messages", async () => {
    const line = await startEmulator();
    const messages = [text("one"), { type: "location" as const, title: "t", address: "a", latitude: 1, longitude: 1 }];
    const { sentMessages } = await line.client.replyMessage({ replyToken: await replyToken(line), messages });
    expect(sentMessages).toMatchObject([
      { id: expect.stringMatching(/^\d{18,}$/), quoteToken: expect.any(String) },
      {},
    ]);
    expect(sentMessages[1]?.quoteToken).toBeUndefined();
    expect(BigInt(sentMessages[1]?.id ?? 0)).toBeGreaterThan(BigInt(sentMessages[0]?.id ?? 0));
    expect(line.state().chats[line.userId]?.messages).toMatchObject([
      { from: "user", message: { type: "text", text: "hi" } },
      { from: "bot", via: "reply", message: { type: "text", text: "one" }, id: sentMessages[0]?.id },
      { from: "bot", via: "reply", message: { type: "location" } },
    ]);
    expect(line.state().quota.used).toBe(0);
  });

  it("takes a token once, within a minute", async () => {
    const line = await startEmulator();
    const used = await replyToken(line);
    await line.client.replyMessage({ replyToken: used, messages: [text("one")] });
    const invalid = { status: 400, body: { message: "Invalid reply token" } };
    expect(await refusal(line.client.replyMessage({ replyToken: used, messages: [text("two")] }))).toMatchObject(
      invalid,
    );
    const late = await replyToken(line);
    line.clock.move(60_001);
    expect(await refusal(line.client.replyMessage({ replyToken: late, messages: [text("x")] }))).toMatchObject(invalid);
    expect(await refusal(line.client.replyMessage({ replyToken: "none", messages: [text("x")] }))).toMatchObject(
      invalid,
    );
  });

  it("keeps the token when the messages are refused, unless told otherwise", async () => {
    for (const rejectBurnsToken of [false, true]) {
      const line = await startEmulator({ rejectBurnsToken });
      const token = await replyToken(line);
      expect(await refusal(line.client.replyMessage({ replyToken: token, messages: [text("")] }))).toMatchObject({
        status: 400,
        body: {
          message: "The request body has 1 error(s)",
          details: [{ message: "May not be empty", property: "messages[0].text" }],
        },
      });
      const second = line.call("POST", "/v2/bot/message/reply", { replyToken: token, messages: [text("ok")] });
      expect((await second).status).toBe(rejectBurnsToken ? 400 : 200);
    }
  });

  it("wants one to five messages", async () => {
    const line = await startEmulator();
    const replyToken_ = await replyToken(line);
    for (const count of [0, 6]) {
      const messages = Array.from({ length: count }, () => text("x"));
      expect(await refusal(line.client.replyMessage({ replyToken: replyToken_, messages }))).toMatchObject({
        status: 400,
        body: { details: [{ message: "Size must be between 1 and 5", property: "messages" }] },
      });
    }
  });

  it("takes no retry key", async () => {
    const line = await startEmulator();
    const body = { replyToken: await replyToken(line), messages: [text("x")] };
    const answer = await line.call("POST", "/v2/bot/message/reply", body, { "x-line-retry-key": randomUUID() });
    expect(answer.status).toBe(400);
    expect((await line.call("POST", "/v2/bot/message/reply", body)).status).toBe(200);
  });

  it("says what is wrong without a token", async () => {
    const line = await startEmulator();
    const answer = await line.call("POST", "/v2/bot/message/reply", { messages: [text("x")] });
    expect(await answer.json()).toMatchObject({ details: [{ message: "May not be empty", property: "replyToken" }] });
  });
});

describe("push", () => {
  it("reaches a friend and counts one recipient, however many messages", async () => {
    const line = await startEmulator();
    const answer = await line.client.pushMessage({ to: line.userId, messages: [text("a"), text("b")] });
    expect(answer.sentMessages).toHaveLength(2);
    expect(botTexts(line.state(), line.userId)).toEqual(["a", "b"]);
    expect(await line.client.getMessageQuotaConsumption()).toMatchObject({ totalUsage: 1 });
  });

  it("answers a retried call with 409 and what it had sent", async () => {
    const line = await startEmulator();
    const key = randomUUID();
    const request = { to: line.userId, messages: [text("once")] };
    const first = await line.client.pushMessageWithHttpInfo(request, key);
    const again = await refusal(line.client.pushMessage(request, key));
    expect(again).toMatchObject({
      status: 409,
      body: { message: "The retry key is already accepted", sentMessages: first.body.sentMessages },
    });
    expect(again.headers.get("x-line-accepted-request-id")).toBe(first.httpResponse.headers.get("x-line-request-id"));
    expect(again.headers.get("x-line-request-id")).not.toBe(again.headers.get("x-line-accepted-request-id"));
    expect(botTexts(line.state(), line.userId)).toEqual(["once"]);
    line.clock.move(24 * 60 * 60_000 + 1);
    await line.client.pushMessage(request, key);
    expect(botTexts(line.state(), line.userId)).toEqual(["once", "once"]);
  });

  it("does not remember the key of a refused call", async () => {
    const line = await startEmulator();
    const key = randomUUID();
    await refusal(line.client.pushMessage({ to: line.userId, messages: [text("")] }, key));
    await line.client.pushMessage({ to: line.userId, messages: [text("fine")] }, key);
    expect(botTexts(line.state(), line.userId)).toEqual(["fine"]);
  });

  it("refuses a retry key that is no UUID", async () => {
    const line = await startEmulator();
    const call = line.client.pushMessage({ to: line.userId, messages: [text("x")] }, "not-a-uuid");
    expect(await refusal(call)).toMatchObject({ status: 400 });
  });

  it("answers 200 for who blocked the bot, and shows nothing", async () => {
    const line = await startEmulator();
    await line.act({ type: "unfollow" });
    const answer = await line.client.pushMessage({ to: line.userId, messages: [text("x")] });
    expect(answer.sentMessages).toHaveLength(1);
    expect(botTexts(line.state(), line.userId)).toEqual([]);
    expect(line.state().quota.used).toBe(0);
  });

  it("reaches for a week who wrote without being a friend", async () => {
    const line = await startEmulator({ users: [{ following: false }] });
    const request = { to: line.userId, messages: [text("x")] };
    await line.client.pushMessage(request);
    expect(botTexts(line.state(), line.userId)).toEqual([]);
    await line.act({ type: "message", message: text("hi") });
    await line.client.pushMessage(request);
    line.clock.move(7 * 24 * 60 * 60_000 + 1);
    await line.client.pushMessage(request);
    expect(botTexts(line.state(), line.userId)).toEqual(["x"]);
  });

  it("refuses ids that are none, and users that are not there", async () => {
    const line = await startEmulator();
    expect(await refusal(line.client.pushMessage({ to: "@alice", messages: [text("x")] }))).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^The property, 'to', in the request body is invalid/) },
    });
    const stranger = `U${"0".repeat(32)}`;
    expect(await refusal(line.client.pushMessage({ to: stranger, messages: [text("x")] }))).toMatchObject({
      status: 400,
      body: { message: "Failed to send messages" },
    });
  });

  it("quotes only what was said in the chat", async () => {
    const line = await startEmulator();
    const { sentMessages } = await line.client.pushMessage({ to: line.userId, messages: [text("x")] });
    const { quoteToken = "" } = sentMessages[0] ?? {};
    await line.client.pushMessage({ to: line.userId, messages: [{ ...text("y"), quoteToken }] });
    const wrong = line.client.pushMessage({ to: line.userId, messages: [{ ...text("z"), quoteToken: "none" }] });
    expect(await refusal(wrong)).toMatchObject({ status: 400 });
  });

  it("stops at the monthly limit, until the month ends in Japan", async () => {
    const line = await startEmulator({ monthlyLimit: 1 });
    const request = { to: line.userId, messages: [text("x")] };
    expect(await line.client.getMessageQuota()).toMatchObject({ type: "limited", value: 1 });
    await line.client.pushMessage(request);
    expect(await refusal(line.client.pushMessage(request))).toMatchObject({
      status: 429,
      body: { message: "You have reached your monthly limit." },
    });
    await line.client.replyMessage({ replyToken: await replyToken(line), messages: [text("free")] });
    line.clock.move(Date.UTC(2026, 10, 30, 15) - line.clock.now());
    await line.client.pushMessage(request);
  });
});

describe("multicast and broadcast", () => {
  it("reach friends, count each, and remember their keys", async () => {
    const line = await startEmulator({ users: [{}, {}, { following: false }] });
    const [a = "", b = "", c = ""] = line.state().users.map(({ userId }) => userId);
    const key = randomUUID();
    await line.client.multicast({ to: [a, b, c], messages: [text("m")] }, key);
    expect(await refusal(line.client.multicast({ to: [a, b, c], messages: [text("m")] }, key))).toMatchObject({
      status: 409,
      body: { message: "The retry key is already accepted" },
    });
    await line.client.broadcast({ messages: [text("b")] });
    expect([a, b, c].map((id) => botTexts(line.state(), id))).toEqual([["m", "b"], ["m", "b"], []]);
    expect(line.state().quota.used).toBe(4);
  });

  it("send to nobody when the month has not room for all", async () => {
    const line = await startEmulator({ users: [{}, {}], monthlyLimit: 1 });
    expect(await refusal(line.client.broadcast({ messages: [text("b")] }))).toMatchObject({ status: 429 });
    expect(line.state().quota.used).toBe(0);
    expect(botTexts(line.state(), line.userId)).toEqual([]);
  });

  it("refuse groups, strangers to the form, nobody and more than 500", async () => {
    const line = await startEmulator();
    const many = Array.from({ length: 501 }, () => line.userId);
    for (const to of [[`C${"0".repeat(32)}`], ["bob"], [], many]) {
      expect(await refusal(line.client.multicast({ to, messages: [text("x")] }))).toMatchObject({ status: 400 });
    }
    await line.client.multicast({ to: many.slice(1), messages: [text("x")] });
  });

  it("are called as often as one likes when rates are off", async () => {
    const line = await startEmulator({ rateLimits: false });
    for (let count = 0; count < 61; count += 1) await line.client.broadcast({ messages: [text("x")] });
  });

  it("are called sixty times an hour", async () => {
    const line = await startEmulator();
    for (let count = 0; count < 60; count += 1) await line.client.broadcast({ messages: [text("x")] });
    expect(await refusal(line.client.broadcast({ messages: [text("x")] }))).toMatchObject({
      status: 429,
      body: { message: "The API rate limit has been exceeded. Try again later." },
    });
    line.clock.move(60 * 60_000);
    await line.client.broadcast({ messages: [text("x")] });
  });
});

describe("validate", () => {
  it.each(["reply", "push", "multicast", "narrowcast", "broadcast"])("%s sends nothing", async (name) => {
    const line = await startEmulator();
    const path = `/v2/bot/message/validate/${name}`;
    expect(await (await line.call("POST", path, { messages: [text("x")] })).json()).toEqual({});
    const flex = { type: "flex", altText: "a", contents: { type: "bubble" } };
    const refused = await line.call("POST", path, { messages: [flex] });
    expect([refused.status, await refused.json()]).toEqual([
      400,
      {
        message: "A message (messages[0]) in the request body is invalid",
        details: [{ message: "At least one block must be specified", property: "/" }],
      },
    ]);
    expect(line.state().chats).toEqual({});
  });
});

describe("profile, bot info and link token", () => {
  it("say who is who", async () => {
    const line = await startEmulator({ botName: "Cafe", users: [{ displayName: "Aiko", language: "ja" }] });
    expect(await line.client.getProfile(line.userId)).toEqual({
      userId: line.userId,
      displayName: "Aiko",
      language: "ja",
    });
    expect(await line.client.getBotInfo()).toMatchObject({
      displayName: "Cafe",
      userId: line.emulator.bot.userId,
      chatMode: "chat",
    });
    expect(await line.client.issueLinkToken(line.userId)).toMatchObject({ linkToken: expect.any(String) });
  });

  it("know neither strangers nor who blocked the bot", async () => {
    const line = await startEmulator();
    await line.act({ type: "unfollow" });
    for (const id of [line.userId, `U${"0".repeat(32)}`]) {
      expect(await refusal(line.client.getProfile(id))).toMatchObject({ status: 404, body: { message: "Not found" } });
      expect(await refusal(line.client.issueLinkToken(id))).toMatchObject({ status: 404 });
    }
    expect(await refusal(line.client.getProfile("alice"))).toMatchObject({ status: 400 });
  });
});

describe("loading and mark as read", () => {
  it("show the animation until the bot speaks", async () => {
    const line = await startEmulator();
    await line.client.showLoadingAnimation({ chatId: line.userId, loadingSeconds: 10 });
    expect(line.state().chats[line.userId]?.loadingUntil).toBe(line.clock.now() + 10_000);
    await line.client.pushMessage({ to: line.userId, messages: [text("x")] });
    expect(line.state().chats[line.userId]?.loadingUntil).toBeUndefined();
    for (const loadingSeconds of [0, 7, 65]) {
      const call = line.client.showLoadingAnimation({ chatId: line.userId, loadingSeconds });
      expect(await refusal(call)).toMatchObject({ status: 400 });
    }
    const group = line.client.showLoadingAnimation({ chatId: `C${"0".repeat(32)}` });
    expect(await refusal(group)).toMatchObject({ status: 400 });
  });

  it("mark a message and those before it", async () => {
    const line = await startEmulator();
    for (const words of ["a", "b", "c"]) await line.act({ type: "message", message: text(words) });
    const second = line.state().chats[line.userId]?.messages[1]?.message.markAsReadToken;
    await line.client.markMessagesAsReadByToken({ markAsReadToken: String(second) });
    expect(line.state().chats[line.userId]?.messages.map(({ read }) => read)).toEqual([true, true, undefined]);
    expect(await refusal(line.client.markMessagesAsReadByToken({ markAsReadToken: "x" }))).toMatchObject({
      status: 400,
    });
  });
});

describe("webhook endpoint", () => {
  it("is set, told and tested", async () => {
    const line = await startEmulator();
    expect(await refusal(line.client.getWebhookEndpoint())).toMatchObject({ status: 404 });
    expect(await refusal(line.client.testWebhookEndpoint({}))).toMatchObject({ status: 404 });
    const endpoint = "http://127.0.0.1:1/callback";
    await line.client.setWebhookEndpoint({ endpoint });
    expect(await line.client.getWebhookEndpoint()).toMatchObject({ endpoint, active: true });
    expect(await line.client.testWebhookEndpoint({})).toMatchObject({
      success: false,
      reason: "COULD_NOT_CONNECT",
      statusCode: 0,
    });
    for (const wrong of ["", "ftp://a.example/", `https://a.example/${"x".repeat(500)}`]) {
      expect(await refusal(line.client.setWebhookEndpoint({ endpoint: wrong }))).toMatchObject({ status: 400 });
    }
  });
});

describe("content", () => {
  async function upload(line: Started, type: string, bytes: string): Promise<string> {
    const answer = await fetch(`${line.emulator.url}/_emulator/content?fileName=a.bin&duration=1500`, {
      method: "POST",
      headers: { "content-type": type },
      body: bytes,
    });
    return ((await answer.json()) as { contentId: string }).contentId;
  }

  async function sendContent(line: Started, kind: "image" | "video" | "audio" | "file", type: string) {
    const contentId = await upload(line, type, "the bytes");
    await line.act({ type: "message", message: { type: kind, contentId } });
    const { message } = line.state().chats[line.userId]?.messages.at(-1) ?? {};
    return { ...message, id: String(message?.id) };
  }

  it("of an image and a file is there at once", async () => {
    const line = await startEmulator();
    const image = await sendContent(line, "image", "image/png");
    expect(image).toMatchObject({ type: "image", contentProvider: { type: "line" } });
    const { httpResponse, body } = await line.client.getMessageContentWithHttpInfo(image.id);
    expect([httpResponse.status, httpResponse.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(Buffer.concat(await body.toArray()).toString()).toBe("the bytes");
    const preview = await line.client.getMessageContentPreviewWithHttpInfo(image.id);
    expect(preview.httpResponse.status).toBe(200);
    await preview.body.toArray();
    const file = await sendContent(line, "file", "application/pdf");
    expect(file).toMatchObject({ fileName: "a.bin", fileSize: 9 });
    const kept = await line.client.getMessageContent(file.id);
    expect(Buffer.concat(await kept.toArray()).toString()).toBe("the bytes");
  });

  it.each(["video", "audio"] as const)("of %s is prepared first", async (kind) => {
    const line = await startEmulator();
    const { id, ...message } = await sendContent(line, kind, `${kind}/mp4`);
    expect(message).toMatchObject({ duration: 1500, contentProvider: { type: "line" } });
    const early = await line.client.getMessageContentWithHttpInfo(id);
    expect(early.httpResponse.status).toBe(202);
    expect(await early.body.toArray()).toEqual([]);
    expect(await line.client.getMessageContentTranscodingByMessageId(id)).toMatchObject({ status: "processing" });
    line.clock.move(2000);
    expect(await line.client.getMessageContentTranscodingByMessageId(id)).toMatchObject({ status: "succeeded" });
    const ready = await line.client.getMessageContent(id);
    expect(Buffer.concat(await ready.toArray()).toString()).toBe("the bytes");
  });

  it("is not found for texts, strangers and what was taken back", async () => {
    const line = await startEmulator();
    await line.act({ type: "message", message: text("hi") });
    const said = String(line.state().chats[line.userId]?.messages[0]?.id);
    const image = await sendContent(line, "image", "image/png");
    await line.act({ type: "unsend", messageId: image.id });
    for (const id of [said, "1", image.id]) {
      expect((await line.call("GET", `/v2/bot/message/${id}/content`)).status).toBe(404);
      expect((await line.call("GET", `/v2/bot/message/${id}/content/preview`)).status).toBe(404);
      expect((await line.call("GET", `/v2/bot/message/${id}/content/transcoding`)).status).toBe(404);
    }
  });
});

describe("the limits around messages", () => {
  const unit = (n: number) => ({ customAggregationUnits: ["u".repeat(n)] });
  const address = (n: number) => `https://a.example/${"p".repeat(n - 18)}`;
  /** A push of exactly so many bytes, padded where LINE does not look. */
  const pushOfSize = (line: Started, n: number) => {
    const body = { to: line.userId, messages: [text("x")], pad: "" };
    return JSON.stringify({ ...body, pad: "x".repeat(n - JSON.stringify(body).length) });
  };
  const examples: Record<keyof typeof requestLimits, (line: Started, n: number) => Promise<Response>> = {
    bodySize: (line, n) => line.call("POST", "/v2/bot/message/push", pushOfSize(line, n)),
    multicastRecipients: (line, n) =>
      line.call("POST", "/v2/bot/message/multicast", {
        to: Array.from({ length: n }, () => line.userId),
        messages: [text("x")],
      }),
    customAggregationUnits: (line, n) =>
      line.call("POST", "/v2/bot/message/broadcast", {
        messages: [text("x")],
        customAggregationUnits: Array.from({ length: n }, () => "unit"),
      }),
    customAggregationUnit: (line, n) =>
      line.call("POST", "/v2/bot/message/push", { to: line.userId, messages: [text("x")], ...unit(n) }),
    webhookEndpoint: (line, n) => line.call("PUT", "/v2/bot/channel/webhook/endpoint", { endpoint: address(n) }),
  };

  it.each(Object.keys(requestLimits) as (keyof typeof requestLimits)[])("%s: n is taken, n+1 is not", async (name) => {
    const line = await startEmulator();
    const { max } = requestLimits[name];
    expect((await examples[name](line, max)).status).toBe(200);
    expect((await examples[name](line, max + 1)).status).toBe(name === "bodySize" ? 413 : 400);
  });
});

describe("every call", () => {
  it("carries a request id", async () => {
    const line = await startEmulator();
    const answers = await Promise.all([
      line.call("GET", "/v2/bot/info"),
      line.call("GET", "/v2/bot/nothing"),
      line.call("POST", "/v2/bot/message/push", "{"),
      line.call("GET", "/v2/bot/info", undefined, { authorization: "" }),
      line.call("GET", "/%"),
    ]);
    const ids = answers.map(({ headers }) => headers.get("x-line-request-id"));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("needs a token, and the right one when there is one", async () => {
    const line = await startEmulator({ channelAccessToken: "secret" });
    for (const authorization of ["", "Bearer", "Bearer wrong", "Basic secret"]) {
      const answer = await line.call("GET", "/v2/bot/info", undefined, { authorization });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({
        message: expect.stringContaining("Authentication failed due to the following reason: "),
      });
    }
    await line.client.getBotInfo();
  });

  it("is refused when its body is no JSON, of another type, compressed, too deep or too large", async () => {
    const line = await startEmulator();
    const push =
      (body: string, headers = {}) =>
      () =>
        line.call("POST", "/v2/bot/message/push", body, headers);
    const cases: [() => Promise<Response>, number, string][] = [
      [push('{\n  "to" 1}'), 400, "The request body could not be parsed as JSON (line: 2, column: 8)"],
      [push('{"to": }'), 400, "The request body could not be parsed as JSON (line: -, column: -)"],
      [push("[".repeat(100_000)), 400, "The request body could not be parsed as JSON (line: 1, column: 201)"],
      [push("{}", { "content-type": "text/plain" }), 415, "The content type, text/plain, is not supported"],
      [push("{}", { "content-encoding": "gzip" }), 415, "The content type, gzip, is not supported"],
      [push(`"${"x".repeat(2 * 1024 * 1024)}"`), 413, "Request Entity Too Large"],
      [push('{"to":5,"messages":[]}'), 400, "The property, 'to', in the request body is invalid (line: -, column: -)"],
    ];
    for (const [call, status, message] of cases) {
      const answer = await call();
      expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([status, message]);
    }
  });

  it("is answered with 501 where LINE has more than the emulator, and 404 where LINE has nothing", async () => {
    const line = await startEmulator();
    const emulated = new Set(apiEndpoints.map(({ method, path }) => `${method} ${path}`));
    for (const { method, path } of endpoints) {
      const isEmulated = emulated.delete(`${method} ${path}`);
      if (isEmulated) continue;
      const answer = await line.call(method, path.replaceAll(/\{\w+\}/g, "x"));
      expect([path, answer.status]).toEqual([path, 501]);
      expect(await answer.json()).toEqual({ message: `The emulator does not emulate ${method} ${path} yet.` });
    }
    expect([...emulated]).toEqual([]);
    for (const path of ["/v2/bot/message/push/", "/v2/bot//message/push", "/v3/bot/message/push"]) {
      expect((await line.call("POST", path, {})).status).toBe(404);
    }
  });

  it("is logged for the page", async () => {
    const line = await startEmulator();
    const key = randomUUID();
    await line.client.pushMessage({ to: line.userId, messages: [text("x")] }, key);
    expect(line.state().calls).toMatchObject([
      {
        method: "POST",
        path: "/v2/bot/message/push",
        status: 200,
        chatId: line.userId,
        retryKey: key,
        requestBody: { messages: [text("x")] },
        responseBody: { sentMessages: [{ id: expect.any(String) }] },
      },
    ]);
  });
});

describe("faults", () => {
  it.each([
    [{ kind: "status", status: 400 }, 400, "The request body has 1 error(s)"],
    [{ kind: "status", status: 401 }, 401, "Authentication failed due to the following reason: invalid token"],
    [{ kind: "status", status: 429 }, 429, "The API rate limit has been exceeded. Try again later."],
    [{ kind: "status", status: 429, quota: true }, 429, "You have reached your monthly limit."],
    [{ kind: "status", status: 500 }, 500, "Internal Server Error"],
  ])("make one call fail: %j", async (nextCall, status, message) => {
    const line = await startEmulator();
    await line.page("POST", "/faults", { nextCall });
    const answer = await line.call("POST", "/v2/bot/message/push", { to: line.userId, messages: [text("x")] });
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { message: string }).message).toContain(message);
    expect(botTexts(line.state(), line.userId)).toEqual([]);
    expect((await line.call("GET", "/v2/bot/info")).status).toBe(200);
  });

  it("lose the answer of a call that was accepted", async () => {
    const line = await startEmulator();
    const key = randomUUID();
    const request = { to: line.userId, messages: [text("x")] };
    await line.page("POST", "/faults", { nextCall: { kind: "close", accepted: true } });
    await expect(line.client.pushMessage(request, key)).rejects.toThrow(TypeError);
    expect(await refusal(line.client.pushMessage(request, key))).toMatchObject({ status: 409 });
    expect(botTexts(line.state(), line.userId)).toEqual(["x"]);
    expect(line.state().calls.map(({ status }) => status)).toEqual([0, 409]);
  });

  it("keep a call waiting that was carried out", async () => {
    const line = await startEmulator();
    await line.page("POST", "/faults", { nextCall: { kind: "hang", ms: 600_000 } });
    let answered = false;
    const call = line.client.pushMessage({ to: line.userId, messages: [text("x")] }).then(() => {
      answered = true;
    });
    const cut = expect(call).rejects.toThrow(TypeError);
    await line.until((state) => botTexts(state, line.userId).length === 1);
    await line.client.getBotInfo();
    expect(answered).toBe(false);
    await line.emulator.close();
    await cut;
  });

  it("can be taken back, and must be faults", async () => {
    const line = await startEmulator();
    await line.page("POST", "/faults", { nextCall: { kind: "status", status: 500 } });
    await line.page("POST", "/faults", { nextCall: null });
    await line.client.getBotInfo();
    for (const wrong of [{ nextCall: "x" }, { nextCall: { kind: "status", status: 418 } }, { deliverTwice: 1 }]) {
      expect((await line.page("POST", "/faults", wrong)).status).toBe(400);
    }
  });
});

describe("hosts apart", () => {
  it("serve content on one and the rest on the other", async () => {
    const line = await startEmulator({ strictHosts: true, dataPort: 0 });
    expect(line.emulator.dataUrl).not.toBe(line.emulator.url);
    const at = (base: string, path: string) =>
      fetch(`${base}${path}`, { headers: { authorization: "Bearer any" } }).then(({ status }) => status);
    expect(await at(line.emulator.url, "/v2/bot/info")).toBe(200);
    expect(await at(line.emulator.dataUrl, "/v2/bot/info")).toBe(404);
    await line.act({ type: "message", message: text("hi") });
    expect(await at(line.emulator.url, "/v2/bot/message/1/content")).toBe(404);
    const contentId = await fetch(`${line.emulator.url}/_emulator/content`, {
      method: "POST",
      headers: { "content-type": "image/png" },
      body: "png",
    }).then(async (answer) => ((await answer.json()) as { contentId: string }).contentId);
    await line.act({ type: "message", message: { type: "image", contentId } });
    const id = line.state().chats[line.userId]?.messages.at(-1)?.id;
    expect(await at(line.emulator.dataUrl, `/v2/bot/message/${id}/content`)).toBe(200);
    expect(await at(line.emulator.url, `/v2/bot/message/${id}/content`)).toBe(404);
  });
});
