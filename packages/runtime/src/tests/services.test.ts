import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BotRuntime, startRuntime } from "../main.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { testConfig, until } from "../testing/start-test-runtime.ts";
import { deliver, testUser, textEvent } from "../testing/webhook-bodies.ts";

// A bot, its service over HTTP, and the whole runtime between them.

const files = [
  {
    name: "bot.yaml",
    text: `renga: 1
bot: shop
locales: [en]
services:
  shop:
    baseUrl: { env: SHOP_URL }
    operations:
      stock:
        path: "/stock/{{ item }}"
        response: { type: object, properties: { left: integer }, required: [left] }
      photo: { method: POST, path: /photos, response: { type: object, properties: { bytes: integer } } }
`,
  },
  {
    name: "flows/stock.flow.yaml",
    text: `renga: 1
flow: stock
context: { item: string, left: integer, photo: content, bytes: integer }
triggers: { text: [stock] }
states:
  ask_item: { ask: item, prompt: Which? }
  look_up:
    request: shop.stock
    with: { item: =item }
    save: { left: =result.body.left }
    onError: [{ guard: error.kind == 'status' && error.status == 404, target: unknown }, sorry]
    on: { text: { match: [stop], say: Stopped., target: $done } }
  tell: { say: "{{ left }} left of {{ item }}.", target: $done }
aside:
  unknown: { say: We do not have that., target: $done }
  sorry: { say: "Sorry: {{ error.kind }}.", target: $done }
`,
  },
  {
    name: "flows/side.flow.yaml",
    text: `renga: 1
flow: side
context: { note: string }
triggers: { text: [both] }
states:
  begin:
    entry:
      - { request: shop.stock, id: one, with: { item: tea }, echo: { for: tea } }
      - { request: shop.stock, id: one, with: { item: jam }, echo: { for: jam } }
    say: I look.
    on:
      request.one.done: { say: "{{ event.echo.for }}: {{ event.body.left }}" }
      request.one.failed: { say: "{{ event.echo.for }}: {{ event.error.kind }}" }
      text: { match: [enough], target: $done }
`,
  },
  {
    name: "flows/photo.flow.yaml",
    text: `renga: 1
flow: photo
context: { photo: content, bytes: integer }
triggers: { text: [photo] }
states:
  ask_photo: { ask: photo, prompt: Show me. }
  keep: { content: =photo, to: shop.photo, save: { bytes: =result.body.bytes }, onError: sorry }
  tell: { say: "{{ bytes }} bytes.", target: $done }
aside:
  sorry: { say: "Sorry: {{ error.kind }}.", target: $done }
`,
  },
];

let line: LineStub;
let runtime: BotRuntime;
let server: Server;
let held: (() => void)[];
let asked: { readonly url: string; readonly type: string | undefined }[];

beforeEach(async () => {
  line = await startLineStub();
  held = [];
  asked = [];
  server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push({ url, type: request.headers["content-type"] });
    const answer = (status: number, body: string, type = "application/json"): void => {
      response.writeHead(status, { "content-type": type }).end(body);
    };
    if (url === "/stock/tea") answer(200, '{"left":3}');
    else if (url === "/stock/jam") answer(200, '{"left":"many"}');
    else if (url === "/stock/slow") held.push(() => answer(200, '{"left":9}'));
    else if (url === "/v2/bot/message/77/content") answer(200, "12345", "image/png");
    else if (url === "/photos") void sizeOf(request).then((bytes) => answer(200, JSON.stringify({ bytes })));
    else answer(404, "{}");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
  if (bot === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  runtime = await startRuntime({
    config: testConfig(line.url, { line: { baseUrl: line.url, dataBaseUrl: url } }),
    bot,
    environment: { SHOP_URL: url },
    log: silentLog,
  });
});

afterEach(async () => {
  await runtime.drain();
  server.closeAllConnections();
  server.close();
  await line.close();
});

async function sizeOf(request: IncomingMessage): Promise<number> {
  let size = 0;
  for await (const chunk of request) size += (chunk as Uint8Array).length;
  return size;
}

const shown = (): readonly string[] => line.shown.map(({ text }) => text);

async function say(text: string, answers: number): Promise<void> {
  const before = line.shown.length;
  await deliver(runtime.url, textEvent(text));
  await until(() => line.shown.length === before + answers);
}

test("a request that is waited for gives its result, or its error", async () => {
  await say("stock", 1);
  await say("tea", 1);
  await say("stock", 1);
  await say("gin", 1);
  await say("stock", 1);
  await say("jam", 1);
  expect(shown()).toEqual(["Which?", "3 left of tea.", "Which?", "We do not have that.", "Which?", "Sorry: response."]);
});

test("an answer that comes after the talk has moved on is ignored, and stands in the trace", async () => {
  const traces: unknown[] = [];
  runtime.subscribe(({ steps }) => traces.push(...steps.flatMap(({ trace }) => trace)));
  await say("stock", 1);
  await deliver(runtime.url, textEvent("slow"));
  await until(() => held.length === 1);
  await say("stop", 1);
  held[0]?.();
  const ignored = { kind: "ignored", what: "result", why: "the conversation has moved on" };
  await until(() => traces.some((one) => JSON.stringify(one) === JSON.stringify(ignored)));
  expect(shown()).toEqual(["Which?", "Stopped."]);
  expect((await runtime.inspect(testUser))?.conversation?.stack).toEqual([]);
});

test("requests that are not waited for come back as events, told apart by what they were given", async () => {
  await deliver(runtime.url, textEvent("both"));
  await until(() => line.shown.length === 3);
  expect(shown()).toEqual(["I look.", "tea: 3", "jam: response"]);
});

test("a photo goes from LINE to the service", async () => {
  await say("photo", 1);
  const message = { type: "image", id: "77", contentProvider: { type: "line" } };
  await deliver(runtime.url, { ...textEvent(""), message });
  await until(() => line.shown.length === 2);
  expect(shown()).toEqual(["Show me.", "5 bytes."]);
  expect(asked).toEqual([
    { url: "/v2/bot/message/77/content", type: undefined },
    { url: "/photos", type: "image/png" },
  ]);
});
