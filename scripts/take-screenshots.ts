// Takes the pictures of README.md: the osteria in `renga dev`, as a user who speaks Japanese sees it.
// `npm run build && node scripts/take-screenshots.ts`, with the workspace's own Node.

import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { EmulatorClient } from "../packages/cli/src/testing/emulator-client.ts";
import { RengaProcess } from "../packages/cli/src/testing/renga-process.ts";
import { launchChromium } from "../packages/emulator/src/page/testing/chromium.ts";
import { root } from "./lib/root.ts";

mkdirSync(`${root}docs/images`, { recursive: true });
/** Where the phone stands on the page. */
const phone = { x: 8, y: 56, width: 406, height: 656 };
const osteria = `${root}packages/flows-example/osteria`;
const dev = new RengaProcess(["dev", osteria, "--memory", "--no-open", "--port", "0"], { cwd: root });
const browser = await launchChromium();
try {
  const url = await dev.until(/http:\/\/127\.0\.0\.1:\d+/);
  const client = new EmulatorClient(url);
  await say(client, [
    ["予約", 2],
    ["明後日", 4],
    ["二人", 7],
  ]);
  await take("chat-light", url, "light", (page) => page.getByText("お時間をお選びください"));
  await say(client, [
    ["1", 9],
    ["窓際の席", 11],
    ["予約する", 13],
  ]);
  await take("chat-dark", url, "dark", (page) => page.getByText("ご予約を承りました"), phone);
} finally {
  await browser.close();
  dev.signal("SIGTERM");
  await dev.ended;
}

/** Each text, and how many messages the chat then comes to hold. */
async function say(client: EmulatorClient, texts: readonly (readonly [text: string, messages: number])[]) {
  for (const [text, messages] of texts) {
    await client.say(text);
    await client.untilMessages(messages);
  }
}

async function take(
  name: string,
  url: string,
  colorScheme: "light" | "dark",
  shown: (page: Page) => Locator,
  clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1040, height: 720 }, colorScheme, locale: "ja-JP" });
  await page.goto(url);
  await shown(page).waitFor();
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: `${root}docs/images/${name}.png`, ...(clip && { clip }) });
  await page.close();
}
