import { expect, it } from "vitest";
import type { UserAction, UserMessage } from "./inspector/contract.ts";
import { hasOpenApi, readOpenApi } from "./testing/open-api.ts";
import { type Started, startEmulator } from "./testing/start-emulator.ts";

const why = hasOpenApi ? "" : " (skipped: LINE_OPENAPI_DIR names no folder)";

async function upload(line: Started): Promise<string> {
  const answer = await fetch(`${line.emulator.url}/_emulator/content?fileName=a.mp4&duration=1000`, {
    method: "POST",
    headers: { "content-type": "video/mp4" },
    body: "bytes",
  });
  return ((await answer.json()) as { contentId: string }).contentId;
}

it.skipIf(!hasOpenApi)(`every webhook has the form that LINE's OpenAPI file gives it${why}`, async () => {
  const { faults } = readOpenApi("webhook.yml");
  const line = await startEmulator();
  const contentId = await upload(line);
  const messages: UserMessage[] = [
    { type: "text", text: "hi" },
    { type: "sticker", packageId: "446", stickerId: "1988" },
    { type: "location", latitude: 35.6, longitude: 139.7 },
    ...(["image", "video", "audio", "file"] as const).map((type): UserMessage => ({ type, contentId })),
  ];
  const actions: UserAction[] = [
    ...messages.map((message): UserAction => ({ type: "message", message })),
    { type: "postback", data: "d", params: { date: "2026-03-01" } },
    { type: "beacon", hwid: "0a1b2c3d4e", beaconType: "enter" },
    { type: "accountLink", result: "ok", nonce: "nonce-123456" },
    { type: "accountLink", result: "failed", nonce: "nonce-123456" },
    { type: "videoPlayComplete", trackingId: "clip" },
    { type: "unfollow" },
    { type: "follow" },
  ];
  for (const action of actions) await line.act(action);
  await line.act({ type: "unsend", messageId: line.state().chats[line.userId]?.messages[0]?.id ?? "" });
  const { webhooks } = line.state();
  expect(webhooks).toHaveLength(actions.length + 1);
  for (const { body } of webhooks) expect(faults("CallbackRequest", body)).toEqual([]);
  // The reader itself is not blind.
  expect(faults("CallbackRequest", { destination: "U0", events: [{ type: "message", message: {} }] })).not.toEqual([]);
});

it.skipIf(!hasOpenApi)(`every answer has the form that LINE's OpenAPI file gives it${why}`, async () => {
  const { answerFaults } = readOpenApi("messaging-api.yml");
  const line = await startEmulator({ monthlyLimit: 100, users: [{ pictureUrl: "https://a.example/a.png" }] });
  await line.act({ type: "message", message: { type: "video", contentId: await upload(line) } });
  const video = line.state().chats[line.userId]?.messages[0]?.message;
  const { body: webhook } = line.state().webhooks[0] ?? {};
  const { events } = webhook as { events: { replyToken: string }[] };
  const messages = [{ type: "text", text: "hi" }];
  const to = line.userId;
  const calls: [method: string, path: string, params?: Record<string, string>, body?: object][] = [
    ["PUT", "/v2/bot/channel/webhook/endpoint", {}, { endpoint: "http://127.0.0.1:1/" }],
    ["GET", "/v2/bot/channel/webhook/endpoint"],
    ["POST", "/v2/bot/channel/webhook/test", {}, {}],
    ["POST", "/v2/bot/message/reply", {}, { replyToken: events[0]?.replyToken, messages }],
    ["POST", "/v2/bot/message/push", {}, { to, messages }],
    ["POST", "/v2/bot/message/push", {}, { to, messages: [] }],
    ["POST", "/v2/bot/message/multicast", {}, { to: [to], messages }],
    ["POST", "/v2/bot/message/broadcast", {}, { messages }],
    ["POST", "/v2/bot/message/validate/push", {}, { messages }],
    ["GET", "/v2/bot/message/quota"],
    ["GET", "/v2/bot/message/quota/consumption"],
    ["GET", "/v2/bot/message/{messageId}/content/transcoding", { messageId: String(video?.id) }],
    ["GET", "/v2/bot/profile/{userId}", { userId: to }],
    ["GET", "/v2/bot/info"],
    ["POST", "/v2/bot/user/{userId}/linkToken", { userId: to }],
    ["POST", "/v2/bot/chat/loading/start", {}, { chatId: to }],
    ["POST", "/v2/bot/chat/markAsRead", {}, { markAsReadToken: video?.markAsReadToken }],
  ];
  let compared = 0;
  for (const [method, path, params = {}, body] of calls) {
    const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
    const answer = await line.call(method, target, body);
    const faults = answerFaults(method, path, answer.status, await answer.json());
    expect(faults ?? []).toEqual([]);
    if (faults !== undefined) compared += 1;
  }
  expect(compared).toBeGreaterThan(12);
});
