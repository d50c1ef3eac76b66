// Takes the pictures of README.md: the osteria in `renga dev`, as a user who speaks Japanese sees it.
// `npm run build && node scripts/take-screenshots.ts`, with the workspace's own Node.

import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
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
  const page = await browser.newPage({ viewport: { width: 1040, height: 720 }, locale: "ja-JP" });
  await page.goto(await dev.until(/http:\/\/127\.0\.0\.1:\d+/));
  await say(page, "予約", "いつがよろしいですか？");
  await say(page, "明後日", "何名様ですか？");
  await say(page, "二人", "お時間をお選びください");
  await take(page, "chat-light", "light");
  await page
    .getByRole("button", { name: /^\d\d:\d\d$/ })
    .first()
    .click();
  await shown(page, "アレルギーやご要望があれば");
  await say(page, "窓際の席", "ご予約内容をご確認ください。");
  await page.getByTestId("quick-reply").getByText("予約する").click();
  await shown(page, "ご予約を承りました");
  await take(page, "chat-dark", "dark", phone);
} finally {
  await browser.close();
  dev.signal("SIGTERM");
  await dev.ended;
}

/** Writes into the chat, and waits until the bot has answered so. */
async function say(page: Page, text: string, answer: string): Promise<void> {
  await page.getByTestId("composer-text").fill(text);
  await page.getByTestId("composer-send").click();
  await shown(page, answer);
}

async function shown(page: Page, text: string): Promise<void> {
  await page.locator(".message.bot", { hasText: text }).last().waitFor();
}

async function take(
  page: Page,
  name: string,
  colorScheme: "light" | "dark",
  clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // Neither what stands under the mouse nor what still moves belongs into a picture.
  await page.mouse.move(0, 0);
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${root}docs/images/${name}.png`, animations: "disabled", ...(clip && { clip }) });
}
