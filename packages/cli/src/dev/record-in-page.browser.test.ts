import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@renga/emulator";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished, vi } from "vitest";
import { checkBot } from "../check-bot.ts";
import { loadFunctions } from "../load-functions.ts";
import { runRenga } from "../run-renga.ts";
import { hasChromium, launchChromium } from "../testing/launch-chromium.ts";
import { LiveBot } from "./live-bot.ts";

const osteria = fileURLToPath(new URL("../../../flows-example/osteria", import.meta.url));

it.skipIf(!hasChromium)(
  "a reservation that was made in the page is saved as a test, and renga test passes",
  async () => {
    const folder = await temporaryFolder("renga-recorded-");
    await cp(osteria, folder, { recursive: true });
    // What runs tests loads no TypeScript from outside of the project.
    const services = await readFile(join(folder, "services.ts"), "utf8");
    await writeFile(join(folder, "services.js"), stripTypeScriptTypes(services));
    await rm(join(folder, "services.ts"));
    const { page } = await serve(folder);
    await page.getByTestId("composer-text").fill("予約");
    await page.getByTestId("composer-text").press("Enter");
    await page.locator(".message.bot", { hasText: "いつがよろしいですか？" }).waitFor();
    await page.getByRole("button", { name: "日付を選ぶ" }).click();
    await page.getByTestId("time-field").fill(nextWednesday());
    await page.getByTestId("time-choose").click();
    await page.getByTestId("quick-reply").getByText("2", { exact: true }).click();
    await page.locator(".message.bot", { hasText: "お時間をお選びください" }).waitFor();
    await page
      .getByRole("button", { name: /^1[789]:/ })
      .first()
      .click();
    await page.getByTestId("quick-reply").getByText("なし").click();
    await page.getByRole("button", { name: "予約する" }).last().click();
    await page.getByTestId("state-name").getByText("No flow is under way.").waitFor();

    await page.getByTestId("record").click();
    await page.getByTestId("record-name").fill("水曜の予約");
    await page.getByTestId("record-name").press("Enter");
    await page.getByTestId("record-text").getByText("name: 水曜の予約").waitFor();
    await page.getByTestId("record-verdict").getByText("✓ It passes as it stands.").waitFor();
    await page.getByTestId("record-save").click();
    await page.getByTestId("record-verdict").getByText("Saved as tests/水曜の予約.test.yaml").waitFor();

    expect(await readdir(join(folder, "tests"))).toContain("水曜の予約.test.yaml");
    const text = await readFile(join(folder, "tests/水曜の予約.test.yaml"), "utf8");
    expect(text).toContain("- user: 予約\n      - bot: いつがよろしいですか？\n      - pick: ");
    expect(text).toContain("- tap: 予約する\n");
    expect(text).toContain("- expect: { ended: true }\n");
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    onTestFinished(() => out.mockRestore());
    expect(await runRenga(["test", folder])).toBe(0);
  },
);

async function temporaryFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function serve(folder: string): Promise<{ page: Page }> {
  const [browser, data] = await Promise.all([launchChromium(), temporaryFolder("renga-recorded-data-")]);
  onTestFinished(() => browser.close());
  const emulator = await createEmulator({
    port: 0,
    users: [{ displayName: "葵", language: "ja" }],
  });
  await emulator.listen();
  onTestFinished(() => emulator.close());
  const live = new LiveBot({ folder, data, emulator, tell: () => {} });
  onTestFinished(() => live.stop());
  const { bot } = checkBot(folder);
  if (bot === undefined) throw new Error("the bot does not check");
  await live.take(bot, await loadFunctions(folder, bot));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "ja" });
  await page.goto(emulator.url);
  await page.getByTestId("composer-text").waitFor();
  return { page };
}

/** In a week or so: the house is open, and has a few times free. */
function nextWednesday(): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}
