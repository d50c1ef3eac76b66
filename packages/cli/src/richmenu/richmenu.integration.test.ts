import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@renga/emulator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runRenga } from "../testing/renga-process.ts";
import { imageSize } from "./image-size.ts";

let home: string;
let emulator: Emulator;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "renga-richmenu-"));
  mkdirSync(join(home, "richmenus"));
  mkdirSync(join(home, "flows"));
  writeFileSync(join(home, "bot.yaml"), "renga: 1\nbot: shop\nlocales: [en]\n");
  write("main", "Menu", "show: default");
  write("cart", "Cart");
  writeFileSync(
    join(home, "flows/order.flow.yaml"),
    "renga: 1\nflow: order\ntriggers: { text: [order] }\nstates:\n  go: { entry: { richMenu: cart }, say: Yes. }\n",
  );
  emulator = await createEmulator({ port: 0 });
  await emulator.listen();
});

afterEach(async () => {
  await emulator.close();
  rmSync(home, { recursive: true, force: true });
});

function write(name: string, chatBarText: string, more = ""): void {
  writeFileSync(
    join(home, `richmenus/${name}.richmenu.yaml`),
    `renga: 1\nrichMenu: ${name}\nsize: { width: 800, height: 400 }\nchatBarText: ${chatBarText}\nlayout: 1x2\nareas:\n  - { label: Order, icon: cart, action: order }\n  - { label: Main, action: { richMenu: main } }\n${more}\n`,
  );
}

function richmenu(what: string, ...args: string[]): ReturnType<typeof runRenga> {
  const env = {
    LINE_CHANNEL_ACCESS_TOKEN: "token",
    LINE_API_BASE_URL: emulator.url,
    LINE_DATA_API_BASE_URL: emulator.dataUrl,
  };
  return runRenga(["richmenu", what, home, ...args], { cwd: home, env });
}

async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(`${emulator.url}${path}`, { headers: { authorization: "Bearer token" } });
  return (await answer.json()) as T;
}

const menus = async (): Promise<{ richMenuId: string; name: string }[]> =>
  (await ask<{ richmenus: { richMenuId: string; name: string }[] }>("/v2/bot/richmenu/list")).richmenus;

test("a channel gets the menus of a bot, and a second time there is nothing to do", async () => {
  expect(await richmenu("plan")).toMatchObject({ code: 1, out: expect.stringMatching(/make +cart/) });
  expect(await menus()).toEqual([]);

  expect(await richmenu("apply")).toMatchObject({ code: 0, err: "" });
  expect((await menus()).map(({ name }) => name.replace(/\w{16}$/, "…"))).toEqual([
    "renga:shop:cart:…",
    "renga:shop:main:…",
  ]);
  const { richMenuId } = await ask<{ richMenuId: string }>("/v2/bot/user/all/richmenu");
  expect(await ask("/v2/bot/richmenu/alias/main")).toEqual({ richMenuAliasId: "main", richMenuId });

  expect(await richmenu("plan")).toMatchObject({ code: 0, out: "The channel has them as they are: 2 rich menus.\n" });
});

test("who was given a menu is given the one that takes its place, and those of others stay", async () => {
  await richmenu("apply");
  const before = (await menus()).find(({ name }) => name.includes("cart"))?.richMenuId ?? "";
  const state = await ask<{ users: { userId: string }[] }>("/_emulator/state");
  const userId = state.users[0]?.userId ?? "";
  const post = (path: string, body: object) =>
    fetch(`${emulator.url}${path}`, {
      method: "POST",
      headers: { authorization: "Bearer token", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  await post(`/v2/bot/user/${userId}/richmenu/${before}`, {});
  const size = { width: 800, height: 400 };
  await post("/v2/bot/richmenu", { size, selected: true, name: "summer", chatBarText: "Summer", areas: [] });

  write("cart", "Basket");
  const applied = await richmenu("apply");
  expect(applied.out).toMatch(/hand on +cart/);
  const after = (await menus()).find(({ name }) => name.includes("cart"))?.richMenuId;
  expect(after).not.toBe(before);
  expect(await ask(`/v2/bot/user/${userId}/richmenu`)).toEqual({ richMenuId: after });
  expect((await menus()).map(({ name }) => name)).toContain("summer");
  expect(await menus()).toHaveLength(3);
});

test("the pictures that are drawn can be looked at", async () => {
  const { code } = await richmenu("draw", "--out", join(home, "pictures"));
  expect(code).toBe(0);
  expect(imageSize(readFileSync(join(home, "pictures/main.png")))).toEqual({ width: 800, height: 400 });
});

test("a picture of another size is told with both sizes, and nothing is done", async () => {
  writeFileSync(join(home, "richmenus/wide.png"), readFileSync(await drawnMain()));
  write("main", "Menu", "show: default\nimage: wide.png");
  writeFileSync(
    join(home, "richmenus/main.richmenu.yaml"),
    readFileSync(join(home, "richmenus/main.richmenu.yaml"), "utf8").replace("height: 400", "height: 300"),
  );
  const { code, err } = await richmenu("apply");
  expect(code).toBe(2);
  expect(err).toContain('wide.png has 800 x 400 pixels; the rich menu "main" has 800 x 300');
  expect(await menus()).toEqual([]);
});

async function drawnMain(): Promise<string> {
  await richmenu("draw", "--out", join(home, "pictures"));
  return join(home, "pictures/main.png");
}

test("LINE that cannot be reached, and a token that is missing, are told in a sentence", async () => {
  await emulator.close();
  const refused = await richmenu("plan");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toMatch(/LINE cannot be reached\. http:\/\/127/);
  const missing = await runRenga(["richmenu", "plan", home], { cwd: home, env: { LINE_CHANNEL_ACCESS_TOKEN: "" } });
  expect(missing.err).toMatch(/LINE_CHANNEL_ACCESS_TOKEN is not set/);
});
