import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LineBotClient, validateSignature, type webhook } from "@line/bot-sdk";
import { afterAll, afterEach, expect, test } from "vitest";
import { EmulatorClient } from "./testing/emulator-client.ts";
import { RengaProcess, runRenga } from "./testing/renga-process.ts";

const home = mkdtempSync(join(tmpdir(), "renga-emulator-"));
const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of running.splice(0)) await end();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): RengaProcess {
  const renga = new RengaProcess(["emulator", "--port", "0", ...args], { cwd: home, env });
  running.push(() => {
    renga.signal("SIGTERM");
    return renga.ended;
  });
  return renga;
}

/** A bot as anybody writes one with LINE's SDK; it says what it hears. Gives the address of its webhook. */
async function startBot(secret: string, client: () => LineBotClient): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const signed = validateSignature(body, secret, String(request.headers["x-line-signature"]));
    response.writeHead(signed ? 200 : 401).end();
    if (!signed) return;
    const { events } = JSON.parse(body.toString()) as webhook.CallbackRequest;
    for (const event of events) {
      if (event.type !== "message" || event.message.type !== "text" || event.replyToken === undefined) continue;
      const messages = [{ type: "text" as const, text: `You said ${event.message.text}.` }];
      await client().replyMessage({ replyToken: event.replyToken, messages });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
}

function clientOf(url: string, token: string): LineBotClient {
  return LineBotClient.fromChannelAccessToken({ channelAccessToken: token, apiBaseURL: url, dataApiBaseURL: url });
}

test("a bot of LINE's SDK is hosted with a secret and a token of its own, and its chat is there again", async () => {
  let url = "";
  const hook = await startBot("s3cret", () => clientOf(url, "t0ken"));
  const args = ["--secret", "s3cret", "--token", "t0ken", "--data", "data/line.sqlite", "--webhook", hook];
  const emulator = start(args);
  url = await emulator.until(/http:\/\/\S+/);
  await emulator.until(/channel secret +s3cret\n +channel access token +t0ken/);
  const line = new EmulatorClient(url);
  await line.say("hello");
  expect(await line.untilMessages(2)).toEqual(["user: hello", "bot: You said hello."]);
  await expect(clientOf(url, "any").getBotInfo()).rejects.toMatchObject({ status: 401 });

  const second = await runRenga(["emulator", "--port", "0", "--data", "data/line.sqlite"], { cwd: home });
  expect(second.code).toBe(2);
  expect(second.err).toContain("line.sqlite is in use by another process.");

  emulator.signal("SIGTERM");
  expect((await emulator.ended).code).toBe(0);
  const again = start(args);
  expect(await new EmulatorClient(await again.until(/http:\/\/\S+/)).texts()).toEqual([
    "user: hello",
    "bot: You said hello.",
  ]);
});

test("secret and token come from the bot's own variables, and are not printed", async () => {
  const env = { LINE_CHANNEL_SECRET: "s3cret", LINE_CHANNEL_ACCESS_TOKEN: "t0ken" };
  const emulator = start([], env);
  const url = await emulator.until(/http:\/\/\S+/);
  await emulator.until(/channel access token +the one in LINE_CHANNEL_ACCESS_TOKEN/);
  expect((await clientOf(url, "t0ken").getBotInfo()).displayName).toBe("Bot");
  await expect(clientOf(url, "any").getBotInfo()).rejects.toMatchObject({ status: 401 });
  emulator.signal("SIGTERM");
  const { out, err } = await emulator.ended;
  expect(out + err).not.toMatch(/s3cret|t0ken/);
});
