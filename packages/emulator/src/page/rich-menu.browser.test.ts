import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPage } from "./testing/build-page.ts";
import { hasChromium, launchChromium } from "./testing/chromium.ts";
import { type OpenPhone, openPhone } from "./testing/open-phone.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const HALVES = [0, 1250].map((x) => ({ x, y: 0, width: 1250, height: 843 }));

describe.skipIf(!hasChromium)("rich menus in the page", () => {
  let browser: Browser;
  let directory: string;

  beforeAll(async () => {
    [browser, directory] = await Promise.all([launchChromium(), buildPage()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  });

  /** A phone before a bot with two menus, the default and one that its tab leads to, as a bot sets them up. */
  async function openWithMenus(selected: boolean): Promise<OpenPhone> {
    const phone = await openPhone({ browser, directory });
    const { emulator, page } = phone;
    const line = async (
      path: string,
      body: object | Buffer,
      type = "application/json",
    ): Promise<{ richMenuId: string }> => {
      const answer = await fetch(`${emulator.url}/v2/bot/${path}`, {
        method: "POST",
        headers: { authorization: "Bearer any", "content-type": type },
        body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body),
      });
      expect(answer.status).toBe(200);
      return (await answer.json()) as { richMenuId: string };
    };
    const add = async (name: string, actions: readonly object[]): Promise<string> => {
      const areas = actions.map((action, index) => ({ bounds: HALVES[index], action }));
      const menu = { size: { width: 2500, height: 843 }, selected, name, chatBarText: name, areas };
      const { richMenuId } = await line("richmenu", menu);
      await line(`richmenu/${richMenuId}/content`, PNG, "image/png");
      await line("richmenu/alias", { richMenuAliasId: name, richMenuId });
      return richMenuId;
    };
    const to = (name: string): object => ({
      type: "richmenuswitch",
      label: `To ${name}`,
      richMenuAliasId: name,
      data: `to=${name}`,
    });
    const bread = await add("bread", [{ type: "message", label: "Order", text: "注文" }, to("cakes")]);
    await add("cakes", [{ type: "postback", label: "Whole", data: "cake=1", displayText: "ホールで" }, to("bread")]);
    await line(`user/all/richmenu/${bread}`, {});
    await page.getByTestId("rich-menu-bar").waitFor();
    return phone;
  }

  test("the bar opens and closes the menu, and says so", async () => {
    const { page, complaints } = await openWithMenus(false);
    const bar = page.getByTestId("rich-menu-bar");
    const area = page.getByRole("button", { name: "Order", exact: true });
    expect(await bar.getAttribute("aria-expanded")).toBe("false");
    expect(await area.count()).toBe(0);
    await bar.click();
    await area.waitFor();
    expect(await bar.getAttribute("aria-expanded")).toBe("true");
    const picture = page.locator(".rich-menu-picture");
    const box = await picture.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2500 / 843, 1);
    expect(await picture.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    await bar.press("Enter");
    await area.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("a menu that is selected stands open, and an area does what its action says", async () => {
    const { page, next } = await openWithMenus(true);
    await page.getByRole("button", { name: "Order", exact: true }).click();
    expect((await next("message")).message).toMatchObject({ text: "注文" });
    await page.locator(".message.own", { hasText: "注文" }).waitFor();
  });

  test("a tab shows the other menu and tells the bot, and another user keeps theirs", async () => {
    const { page, next } = await openWithMenus(true);
    await page.getByRole("button", { name: "To cakes" }).click();
    expect((await next("postback")).postback).toEqual({
      data: "to=cakes",
      params: { newRichMenuAliasId: "cakes", status: "SUCCESS" },
    });
    await page.getByTestId("rich-menu-bar").getByText("cakes").waitFor();
    await page.getByRole("button", { name: "Whole" }).click();
    expect((await next("postback")).postback).toEqual({ data: "cake=1" });
    await page.locator(".message.own", { hasText: "ホールで" }).waitFor();

    await page.getByTestId("add-user-open").click();
    await page.getByTestId("new-user-add").click();
    await page.getByTestId("rich-menu-bar").getByText("bread").waitFor();
    await page.locator(".users").getByText("葵").click();
    await page.getByTestId("rich-menu-bar").getByText("cakes").waitFor();
    await page.getByRole("button", { name: "To bread" }).click();
    await page.getByRole("button", { name: "Order", exact: true }).waitFor();
  });

  test("who blocks the bot has no menu", async () => {
    const { page } = await openWithMenus(true);
    await page.getByTestId("composer-plus").click();
    await page.getByTestId("plus-block").click();
    await page.getByTestId("rich-menu").waitFor({ state: "detached" });
  });
});
