import type { webhook } from "@line/bot-sdk";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../create-emulator.ts";
import { type EchoBot, startEchoBot } from "../../testing/echo-bot.ts";

/** A page before a real emulator, with a real bot behind it; all of it ends with the test. */
export interface OpenPhone {
  readonly emulator: Emulator;
  readonly bot: EchoBot;
  readonly userId: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: exceptions, refused loads, broken policies. */
  readonly complaints: string[];
  /** Addresses outside the emulator that the page asked for. */
  readonly outside: string[];
  /** The bot sends messages to the first user. */
  push(...messages: readonly unknown[]): Promise<Response>;
  /** The next event that the bot gets and that is of this type. */
  next<T extends webhook.Event["type"]>(type: T): Promise<Extract<webhook.Event, { type: T }>>;
}

export interface PhoneOptions {
  readonly browser: Browser;
  /** The built page. */
  readonly directory: string;
  readonly emulator?: EmulatorOptions;
  readonly context?: BrowserContextOptions;
}

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#4f8f5b"/><circle cx="300" cy="220" r="120" fill="#fff8"/></svg>`;

export async function openPhone(options: PhoneOptions): Promise<OpenPhone> {
  const emulator = await createEmulator({
    port: 0,
    pageDirectory: options.directory,
    botName: "さくら食堂",
    users: [{ displayName: "葵", language: "ja" }],
    ...options.emulator,
  });
  await emulator.listen();
  const bot = await startEchoBot({ channelSecret: emulator.channelSecret, apiBaseURL: emulator.url });
  emulator.setWebhookUrl(bot.url);
  const context = await options.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options.context });
  onTestFinished(async () => {
    await context.close();
    await bot.close();
    await emulator.close().catch(() => {});
  });
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== emulator.url,
    (route) => {
      outside.push(route.request().url());
      return route.fulfill({ contentType: "image/svg+xml", body: PICTURE });
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(`${emulator.url}/`);
  await page.getByTestId("app").and(page.locator("[data-connection=live]")).waitFor();
  await page.getByTestId("app").locator("main").waitFor();
  const userId = emulator.state().users[0]?.userId ?? "";
  let seen = 0;
  return {
    emulator,
    bot,
    userId,
    page,
    context,
    complaints,
    outside,
    push: (...messages) =>
      fetch(`${emulator.url}/v2/bot/message/push`, {
        method: "POST",
        headers: { authorization: "Bearer any", "content-type": "application/json" },
        body: JSON.stringify({ to: userId, messages }),
      }),
    next: async (type) => {
      for (;;) {
        const at = bot.events.findIndex((event, index) => index >= seen && event.type === type);
        if (at >= 0) {
          seen = at + 1;
          return bot.events[at] as never;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
