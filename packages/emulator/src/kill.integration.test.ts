import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { devChannelSecret } from "./create-emulator.ts";
import type { EmulatorState, UserAction } from "./inspector/contract.ts";
import { startEchoBot } from "./testing/echo-bot.ts";
import { startEmulator } from "./testing/start-emulator.ts";

const script = fileURLToPath(new URL("./testing/kept-emulator.ts", import.meta.url));

it("a killed emulator shows the same chat when it is back, and brings what the bot had not answered", async () => {
  const directory = mkdtempSync(join(tmpdir(), "renga-emulator-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const dataFile = join(directory, "emulator.sqlite");
  const bot = await startEchoBot({
    channelSecret: devChannelSecret,
    apiBaseURL: "http://127.0.0.1:1",
    answer: async () => {},
  });
  onTestFinished(() => bot.close());
  bot.silent = true;

  const child = spawn(process.execPath, ["--conditions=@renga/source", script, dataFile, bot.url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  const read = async () => (await (await fetch(`${url}/_emulator/state`)).json()) as EmulatorState;
  const { users } = await read();
  const act = (event: UserAction) =>
    fetch(`${url}/_emulator/send`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chatId: users[0]?.userId, event }),
    });
  await act({ type: "message", message: { type: "text", text: "first" } });
  const last = await act({ type: "message", message: { type: "text", text: "second" } });
  expect(last.status).toBe(200);
  const before = await read();
  child.kill("SIGKILL");
  await once(child, "exit");

  bot.silent = false;
  bot.requests.length = 0;
  const back = await startEmulator({ dataFile, webhookUrl: bot.url });
  expect(back.state()).toMatchObject({ bot: before.bot, users: before.users, chats: before.chats });
  await back.until(() => bot.events.length === 2);
  expect(bot.events).toMatchObject([
    { message: { text: "first" }, deliveryContext: { isRedelivery: true } },
    { message: { text: "second" }, deliveryContext: { isRedelivery: true } },
  ]);
});
