import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator, type EmulatorOptions } from "../create-emulator.ts";
import type { Inspection } from "../inspector/contract.ts";
import { buildPage } from "./testing/build-page.ts";
import { hasChromium, launchChromium } from "./testing/chromium.ts";
import { type OpenPhone, openPhone } from "./testing/open-phone.ts";

/** For what is slow on a machine that does much else. */
const PATIENCE = 60_000;

const PICTURE = "https://example.com/picture.png";

describe.skipIf(!hasChromium)("the chat page before a real emulator", () => {
  let browser: Browser;
  let directory: string;

  beforeAll(async () => {
    [browser, directory] = await Promise.all([launchChromium(), buildPage()]);
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  });

  const open = (context: BrowserContextOptions = {}, emulator: EmulatorOptions = {}): Promise<OpenPhone> =>
    openPhone({ browser, directory, context, emulator });

  describe("writing", () => {
    test("Enter sends, and the bot's answer appears below", async () => {
      const { page, next } = await open();
      const field = page.getByTestId("composer-text");
      await field.fill("こんにちは");
      await field.press("Enter");
      expect((await next("message")).message).toMatchObject({ type: "text", text: "こんにちは" });
      await page.locator(".message.bot .bubble", { hasText: "こんにちは" }).waitFor();
      expect(await field.inputValue()).toBe("");
    });

    test("Shift and Enter makes a new line, kept in the bubble", async () => {
      const { page, next } = await open();
      const field = page.getByTestId("composer-text");
      await field.fill("one");
      await field.press("Shift+Enter");
      await field.pressSequentially("two");
      await field.press("Enter");
      expect((await next("message")).message).toMatchObject({ text: "one\ntwo" });
      const bubble = page.locator(".message.own .bubble");
      expect(await bubble.textContent()).toBe("one\ntwo");
      expect((await bubble.boundingBox())?.height).toBeGreaterThan(2 * 22);
    });

    test("Enter that confirms a Japanese conversion sends nothing", async () => {
      const { page, context, bot, next } = await open();
      const field = page.getByTestId("composer-text");
      await field.focus();
      const devtools = await context.newCDPSession(page);
      await devtools.send("Input.imeSetComposition", { text: "きょう", selectionStart: 3, selectionEnd: 3 });
      await devtools.send("Input.dispatchKeyEvent", {
        type: "keyDown",
        key: "Enter",
        code: "Enter",
        windowsVirtualKeyCode: 13,
      });
      await devtools.send("Input.dispatchKeyEvent", {
        type: "keyUp",
        key: "Enter",
        code: "Enter",
        windowsVirtualKeyCode: 13,
      });
      // Some browsers close the conversion before they report the key; then only its code tells.
      await field.evaluate((element) =>
        element.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true }),
        ),
      );
      await devtools.send("Input.insertText", { text: "今日" });
      expect(await field.inputValue()).toBe("今日");
      expect(bot.events).toEqual([]);
      await field.press("Enter");
      expect((await next("message")).message).toMatchObject({ text: "今日" });
      expect(bot.events).toHaveLength(1);
    });

    test("a message taken back is gone for both", async () => {
      const { page, next } = await open();
      await page.getByTestId("composer-text").fill("oops");
      await page.getByTestId("composer-send").click();
      const own = page.locator(".message.own");
      await own.hover();
      await own.getByTestId("unsend").click();
      await next("unsend");
      await own.waitFor({ state: "detached" });
      await page.getByText("メッセージの送信を取り消しました").waitFor();
    });

    test("an answer to a message shows what it answers, and says so to the bot", async () => {
      const { page, push, next } = await open();
      await push({ type: "text", text: "Which day?" });
      const asked = page.locator(".message.bot");
      const id = await asked.getAttribute("data-message-id");
      await asked.hover();
      await asked.getByTestId("quote-message").click();
      await page.keyboard.type("Friday");
      await page.keyboard.press("Enter");
      expect((await next("message")).message).toMatchObject({ text: "Friday", quotedMessageId: id });
      expect(await page.locator(".message.own").getByTestId("quote").textContent()).toBe("さくら食堂 Which day?");
      await page.locator(".composer").getByTestId("quote").waitFor({ state: "detached" });
    });

    test("what the bot has read is marked", async () => {
      const { page, emulator, next } = await open();
      await page.getByTestId("composer-text").fill("hi");
      await page.getByTestId("composer-send").click();
      const { message } = await next("message");
      expect(await page.locator(".read").count()).toBe(0);
      await fetch(`${emulator.url}/v2/bot/chat/markAsRead`, {
        method: "POST",
        headers: { authorization: "Bearer any", "content-type": "application/json" },
        body: JSON.stringify({ markAsReadToken: "markAsReadToken" in message ? message.markAsReadToken : "" }),
      });
      await page.locator(".message.own .read").getByText("既読").waitFor();
    });

    test("a picture that is pasted is sent", async () => {
      const { page, next } = await open();
      await page.getByTestId("composer-text").evaluate(
        (field, bytes) => {
          const clipboardData = new DataTransfer();
          clipboardData.items.add(new File([new Uint8Array(bytes)], "dot.png", { type: "image/png" }));
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        },
        [...DOT],
      );
      expect((await next("message")).message).toMatchObject({ type: "image" });
    });

    test("a sound is sent with its length, and what is no picture as a file", async () => {
      const { page, next } = await open();
      const attach = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
        await page.getByTestId("composer-plus").click();
        await page.getByTestId("plus-file").setInputFiles({ name, mimeType, buffer });
      };
      await attach("half.wav", "audio/wav", silence(500));
      expect((await next("message")).message).toMatchObject({ type: "audio", duration: 500 });
      await page.locator(".message.own .audio", { hasText: "0:01" }).waitFor();
      await attach("見積.svg", "image/svg+xml", Buffer.from("<svg/>"));
      expect((await next("message")).message).toMatchObject({ type: "file", fileName: "見積.svg" });
      await page.locator(".message.own .file", { hasText: "見積.svg" }).waitFor();
    });

    test("files, stickers, places and raw events are sent from the plus menu", async () => {
      const { page, next } = await open();
      const plus = (): Promise<void> => page.getByTestId("composer-plus").click();
      await plus();
      await page.getByTestId("plus-file").setInputFiles({ name: "dot.png", mimeType: "image/png", buffer: DOT });
      expect((await next("message")).message).toMatchObject({ type: "image" });
      const shown = page.locator(".message[data-kind=image] img");
      await expect.poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1);

      await plus();
      await page.getByTestId("plus-sticker").click();
      await page.getByTestId("sticker-446-1988").click();
      expect((await next("message")).message).toMatchObject({ type: "sticker", packageId: "446", stickerId: "1988" });

      await plus();
      await page.getByTestId("plus-location").click();
      await page.getByTestId("location-spot").first().click();
      expect((await next("message")).message).toMatchObject({ type: "location", title: "東京駅" });

      await plus();
      await page.getByTestId("plus-event").click();
      await page.getByTestId("event-data").fill("raw=1");
      await page.getByTestId("event-send").click();
      expect((await next("postback")).postback).toEqual({ data: "raw=1" });
    });

    test("what cannot be sent stays written, says so, and is sent at a second try", async () => {
      const { page, context, next } = await open();
      const field = page.getByTestId("composer-text");
      await context.route("**/_emulator/send", (route) => route.abort());
      await field.fill("予約したいです");
      await field.press("Enter");
      await page.getByTestId("not-sent").getByText("送信できませんでした。").waitFor();
      expect(await field.inputValue()).toBe("予約したいです");
      await context.unroute("**/_emulator/send");
      await page.getByTestId("send-again").click();
      expect((await next("message")).message).toMatchObject({ text: "予約したいです" });
      await page.getByTestId("not-sent").waitFor({ state: "detached" });
      expect(await field.inputValue()).toBe("");
    });

    test("a tap that cannot be sent is tried again", async () => {
      const { page, context, next } = await open();
      await context.route("**/_emulator/send", (route) => route.abort());
      await page.getByTestId("start-follow").click();
      await page.getByTestId("not-sent").waitFor();
      await context.unroute("**/_emulator/send");
      await page.getByTestId("send-again").click();
      expect((await next("follow")).follow).toEqual({ isUnblocked: false });
    });

    test("who blocks the bot cannot write until the block is lifted", async () => {
      const { page, next } = await open();
      await page.getByTestId("composer-plus").click();
      await page.getByTestId("plus-block").click();
      await next("unfollow");
      await page.getByTestId("composer-text").waitFor({ state: "detached" });
      await page.getByTestId("follow").click();
      expect((await next("follow")).follow).toEqual({ isUnblocked: true });
      await page.getByTestId("composer-text").waitFor();
    });
  });

  describe("messages of the bot", () => {
    test("every kind of message is drawn, without a complaint of the browser", async () => {
      const { page, push, complaints } = await open();
      for (const { messages } of SHOWCASE) expect((await push(...messages)).status).toBe(200);
      await expect
        .poll(() => page.getByTestId("message").count())
        .toBe(SHOWCASE.flatMap(({ messages }) => messages).length);
      const kinds = await page
        .getByTestId("message")
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.kind));
      expect(new Set(kinds)).toEqual(
        new Set(["text", "textV2", "sticker", "image", "video", "audio", "location", "template", "imagemap", "flex"]),
      );
      expect(await page.locator(".unknown, [data-flex=unknown]").count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test("the time stands beside a small bubble, not at the edge of the phone", async () => {
      const { page, push } = await open();
      const small = { ...RECEIPT, contents: { ...RECEIPT.contents, size: "micro" } };
      await push(small);
      const bubble = await page.locator("[data-flex=bubble]").boundingBox();
      const time = await page.locator(".message time").boundingBox();
      const gap = (time?.x ?? 0) - (bubble?.x ?? 0) - (bubble?.width ?? 0);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(20);
    });

    test("an old LINE shows what stands for a film in a Flex message", async () => {
      const { page, push } = await open();
      const hero = {
        type: "video",
        url: "https://example.com/film.mp4",
        previewUrl: PICTURE,
        aspectRatio: "20:13",
        altContent: { type: "image", url: PICTURE, size: "full", aspectRatio: "20:13" },
      };
      const { body } = RECEIPT.contents;
      expect((await push({ type: "flex", altText: "a", contents: { type: "bubble", hero, body } })).status).toBe(200);
      await page.locator("[data-flex=video]").waitFor();
      await page.getByTestId("settings-open").click();
      await page.getByTestId("line-version").selectOption("old");
      await page.locator("[data-flex=hero] [data-flex=image]").waitFor();
      expect(await page.locator("[data-flex=video]").count()).toBe(0);
    });

    test("text that asks for it grows with the phone's letters", async () => {
      const { page, push } = await open();
      const words = (scaling: boolean): object => ({ type: "text", text: String(scaling), scaling });
      const box = { type: "box", layout: "vertical", contents: [words(true), words(false)] };
      await push({ type: "flex", altText: "a", contents: { type: "bubble", body: box } });
      await page.getByTestId("settings-open").click();
      await page.getByTestId("font-scale").selectOption("1.3");
      const sizes = (): Promise<string[]> =>
        page.locator("[data-flex=text] p").evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
      await expect.poll(sizes).toEqual(["20.8px", "16px"]);
    });

    test("a link in a text is a link, and markup is text", async () => {
      const { page, push } = await open();
      await push({ type: "text", text: "<b>see</b> https://example.com/a?b=1。" });
      const bubble = page.locator(".message.bot .bubble");
      expect(await bubble.textContent()).toBe("<b>see</b> https://example.com/a?b=1。");
      expect(await bubble.getByRole("link").getAttribute("href")).toBe("https://example.com/a?b=1");
    });

    test("a sender of the message's own has its name and picture", async () => {
      const { page, push } = await open();
      await push({ type: "text", text: "a" }, { type: "text", text: "b", sender: { name: "店長", iconUrl: PICTURE } });
      await expect.poll(() => page.locator(".sender").allTextContents()).toEqual(["さくら食堂", "店長"]);
      expect(await page.locator(".avatar img").getAttribute("src")).toBe(PICTURE);
    });

    test("buttons of templates, areas of imagemaps and parts of Flex do what their action says", async () => {
      const { page, push, next } = await open();
      await push({
        type: "template",
        altText: "a",
        template: {
          type: "buttons",
          text: "t",
          actions: [
            { type: "postback", label: "P", data: "p=1", displayText: "Shown" },
            { type: "message", label: "M", text: "Said" },
          ],
        },
      });
      await page.getByRole("button", { name: "P", exact: true }).click();
      expect((await next("postback")).postback).toEqual({ data: "p=1" });
      await page.locator(".message.own", { hasText: "Shown" }).waitFor();
      await page.getByRole("button", { name: "M", exact: true }).click();
      expect((await next("message")).message).toMatchObject({ text: "Said" });

      await push(IMAGEMAP);
      await page.locator(".imagemap [data-action=message]").click();
      expect((await next("message")).message).toMatchObject({ text: "left" });

      await push(RECEIPT);
      const button = page.locator("[data-flex=face]");
      await button.focus();
      await page.keyboard.press("Enter");
      expect((await next("postback")).postback).toEqual({ data: "flex=1" });
    });

    test("a uri opens in a window of its own, and one for the phone is told", async () => {
      const { page, context, push } = await open();
      await push({
        type: "template",
        altText: "a",
        template: {
          type: "confirm",
          text: "t",
          actions: [
            { type: "uri", label: "Web", uri: "https://example.com/web" },
            { type: "uri", label: "Call", uri: "tel:0312345678" },
          ],
        },
      });
      const opened = context.waitForEvent("page");
      await page.getByRole("button", { name: "Web" }).click();
      expect((await opened).url()).toBe("https://example.com/web");
      await page.getByRole("button", { name: "Call" }).click();
      await page.getByTestId("notice").getByText("tel:0312345678").waitFor();
    });

    test("a film that was watched to its end tells the bot", async () => {
      const { page, push, next } = await open();
      await push({
        type: "video",
        originalContentUrl: "https://example.com/film.mp4",
        previewImageUrl: PICTURE,
        trackingId: "film-1",
      });
      await page.locator("video").evaluate((film) => film.dispatchEvent(new Event("ended")));
      expect((await next("videoPlayComplete")).videoPlayComplete).toEqual({ trackingId: "film-1" });
    });

    test("a picture opens over the whole phone, and Escape closes it", async () => {
      const { page, push } = await open();
      await push({ type: "image", originalContentUrl: PICTURE, previewImageUrl: PICTURE });
      await page.locator(".message .media").click();
      await page.getByRole("dialog", { name: "Picture" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });

    test("the three dots show until the bot speaks", async () => {
      const { page, push, emulator, userId } = await open();
      await fetch(`${emulator.url}/v2/bot/chat/loading/start`, {
        method: "POST",
        headers: { authorization: "Bearer any", "content-type": "application/json" },
        body: JSON.stringify({ chatId: userId, loadingSeconds: 60 }),
      });
      await page.getByTestId("loading").waitFor();
      await push({ type: "text", text: "done" });
      await page.getByTestId("loading").waitFor({ state: "detached" });
    });
  });

  describe("quick replies", () => {
    const offer = (...actions: readonly object[]): object => ({
      type: "text",
      text: "Choose",
      quickReply: { items: actions.map((action) => ({ type: "action", action })) },
    });

    test("they stand under the last message only, and a tap takes them away", async () => {
      const { page, push, next } = await open();
      const replies = page.getByTestId("quick-replies");
      await push(offer({ type: "message", label: "A", text: "a" }));
      await replies.waitFor();
      await push({ type: "text", text: "later" });
      await replies.waitFor({ state: "detached" });
      await push(offer({ type: "postback", label: "Quiet", data: "q" }));
      await page.getByTestId("quick-reply").click();
      expect((await next("postback")).postback).toEqual({ data: "q" });
      await replies.waitFor({ state: "detached" });
    });

    test("a date is asked for within its bounds and comes back as a parameter", async () => {
      const { page, push, next, bot } = await open();
      const picker = { type: "datetimepicker", label: "When", data: "when", mode: "datetime" };
      await push(offer({ ...picker, initial: "2026-11-27t19:00", min: "2026-11-24t11:00", max: "2026-12-24t21:00" }));
      await page.getByTestId("quick-reply").click();
      const field = page.getByTestId("time-field");
      expect(await field.inputValue()).toBe("2026-11-27T19:00");
      await page.getByTestId("time-sheet").getByText("2026年11月27日金曜日 19:00").waitFor();
      await field.fill("2026-10-01T10:00");
      await page.getByTestId("time-choose").click();
      expect(await field.evaluate((input) => (input as HTMLInputElement).validity.rangeUnderflow)).toBe(true);
      expect(bot.events).toEqual([]);
      await page.getByTestId("time-cancel").click();
      await page.getByTestId("quick-replies").waitFor();
      await page.getByTestId("quick-reply").click();
      await field.fill("2026-12-01T18:30");
      await page.getByTestId("time-choose").click();
      expect((await next("postback")).postback).toEqual({ data: "when", params: { datetime: "2026-12-01T18:30" } });
      await page.getByTestId("quick-replies").waitFor({ state: "detached" });
    });

    test.each([
      ["date", "2026-12-01"],
      ["time", "09:30"],
    ])("a %s comes back under its own name", async (mode, value) => {
      const { page, push, next } = await open();
      await push(offer({ type: "datetimepicker", label: "When", data: "d", mode }));
      await page.getByTestId("quick-reply").click();
      await page.getByTestId("time-field").fill(value);
      await page.getByTestId("time-choose").click();
      expect((await next("postback")).postback).toEqual({ data: "d", params: { [mode]: value } });
    });

    test("camera, pictures and place wait for what the user chooses", async () => {
      const { page, push, next } = await open();
      const actions = [
        { type: "camera", label: "C" },
        { type: "cameraRoll", label: "R" },
        { type: "location", label: "L" },
      ];
      await push(offer(...actions));
      for (const kind of ["camera", "cameraRoll"]) {
        const chooser = page.waitForEvent("filechooser");
        await page.locator(`[data-testid=quick-reply][data-action=${kind}]`).click();
        await page.getByTestId("quick-replies").waitFor();
        await (await chooser).setFiles({ name: "dot.png", mimeType: "image/png", buffer: DOT });
        expect((await next("message")).message).toMatchObject({ type: "image" });
        await push(offer(...actions));
      }
      await page.locator("[data-testid=quick-reply][data-action=location]").click();
      await page.getByTestId("quick-replies").waitFor();
      await page.getByTestId("location-spot").nth(1).click();
      expect((await next("message")).message).toMatchObject({ type: "location", title: "大阪城" });
    });

    test("a text to copy lands in the clipboard", async () => {
      const { page, push } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
      await push(offer({ type: "clipboard", label: "Code", clipboardText: "AB-12" }));
      await page.getByTestId("quick-reply").click();
      await page.getByTestId("notice").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("AB-12");
    });

    test("a postback can open the keyboard with words in it", async () => {
      const { page, push, next } = await open();
      await push(
        offer({ type: "postback", label: "Name", data: "n", inputOption: "openKeyboard", fillInText: "Name: " }),
      );
      await page.getByTestId("quick-reply").click();
      await next("postback");
      const field = page.getByTestId("composer-text");
      await expect.poll(() => field.inputValue()).toBe("Name: ");
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  describe("users", () => {
    test("a new user has a phone of their own, in their language", async () => {
      const { page, push } = await open();
      await push({ type: "text", text: "for Aoi" });
      await page.locator(".message").waitFor();
      await page.getByTestId("add-user-open").click();
      await page.getByTestId("new-user-name").fill("สมชาย");
      await page.getByTestId("new-user-language").selectOption("th");
      await page.getByTestId("new-user-add").click();
      const phone = page.getByTestId("phone");
      await expect.poll(() => phone.getAttribute("lang")).toBe("th");
      expect(await page.locator(".message").count()).toBe(0);
      expect(await page.getByTestId("composer-text").getAttribute("placeholder")).toBe("พิมพ์ข้อความ");
      await page.locator(".users").getByText("葵").click();
      await page.locator(".message").waitFor();
      expect(await phone.getAttribute("lang")).toBe("ja");
    });
  });

  test("who is no friend yet adds the bot", async () => {
    const { page, next } = await open();
    await page.getByTestId("add-user-open").click();
    await page.getByTestId("new-user-friend").uncheck();
    await page.getByTestId("new-user-add").click();
    await page.getByTestId("follow").click();
    expect((await next("follow")).follow).toEqual({ isUnblocked: false });
    await page.getByTestId("composer-text").waitFor();
  });

  describe("inspector", () => {
    test("timers are told by the bot's own clock, the trace newest first, and that no flow runs", async () => {
      const { page, emulator, userId, complaints } = await open({ timezoneId: "America/New_York" });
      let listener = (_: string): void => {};
      const now = emulator.state().now;
      const tomorrow = new Date(now + 2 * 86_400_000).toISOString().slice(0, 10);
      emulator.setInspector({
        inspect: async (): Promise<Inspection> => ({
          stack: [],
          timeZone: "Asia/Tokyo",
          timers: [
            { id: "far", at: Date.parse(`${tomorrow}T09:00:00Z`), title: "reminder" },
            { id: "near", at: now + 90_000 },
          ],
          trace: [
            { kind: "entered", flow: "booking", state: "seats" },
            { kind: "ended", flow: "booking", how: "done" },
          ],
        }),
        subscribe: (added) => {
          listener = added;
          return () => {};
        },
      });
      listener(userId);
      await page.getByTestId("state-name").getByText("No flow is under way.").waitFor();
      const timers = page.getByTestId("timers").locator("li");
      expect(await timers.first().textContent()).toMatch(/^near.*in 1 min/);
      expect(await timers.last().textContent()).toMatch(/^reminder\w{3}, \w{3} \d+(?:, \d{4})?, 18:00in \d d/);
      const lines = page.getByTestId("trace-entry");
      expect(await lines.allTextContents()).toEqual([
        "endedflow booking · how done",
        "enteredflow booking · state seats",
      ]);
      await lines.first().locator("summary").click();
      await lines.first().locator('[data-path="trace.how"]').waitFor();
      expect(complaints).toEqual([]);
    });

    test("the state of the bot is shown, and what has changed is marked in words", async () => {
      const { page, emulator, userId } = await open();
      await page.getByTestId("no-inspection").waitFor();
      let listener = (_: string): void => {};
      let party = 2;
      emulator.setInspector({
        inspect: async (): Promise<Inspection> => ({
          flow: "booking",
          state: "seats",
          stack: [{ flow: "booking", title: "予約", state: "seats", context: { name: "葵", party } }],
          memory: { visits: 3 },
          timers: [{ id: "reminder", at: 0 }],
        }),
        subscribe: (added) => {
          listener = added;
          return () => {};
        },
      });
      listener(userId);
      await page.getByTestId("inspection").waitFor();
      expect(await page.locator(".changed").count()).toBe(0);
      party = 4;
      listener(userId);
      const line = page.locator('[data-path="stack.0.context.party"]');
      await line.locator(".changed").waitFor();
      expect(await line.textContent()).toBe("party: 4● changed");
      expect(await page.locator(".changed").count()).toBe(1);
    });

    test("a webhook that failed says why, and can be delivered again", async () => {
      const { page, bot } = await open();
      bot.statuses.push(500);
      await page.getByTestId("composer-text").fill("hi");
      await page.getByTestId("composer-send").click();
      const webhook = page.getByTestId("webhook");
      await webhook.getByText("500 error_status_code").waitFor();
      await webhook.locator("summary").first().click();
      await webhook.getByTestId("redeliver").click();
      await webhook.getByText("2 attempts").waitFor();
      await webhook.getByText("✓ 200").waitFor();
      expect(bot.events.map((event) => event.deliveryContext.isRedelivery)).toEqual([false, true]);
    });

    test("calls are shown with status and bodies, and the quota counts", async () => {
      const { page, push } = await open({}, { monthlyLimit: 10 });
      await push({ type: "text", text: "one" });
      await push({ type: "text", text: "" });
      await page.getByTestId("tab-calls").click();
      await expect.poll(() => page.getByTestId("call").locator(".badge").allTextContents()).toEqual(["✗ 400", "✓ 200"]);
      await page.getByTestId("call").first().locator("summary").first().click();
      await page.getByTestId("call").first().getByText("May not be empty").waitFor();
      await page.getByTestId("quota").getByText("1 of 10").waitFor();
    });

    test("tabs follow the arrow keys", async () => {
      const { page } = await open();
      await page.getByTestId("tab-events").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.getByTestId("tab-calls").getAttribute("aria-selected")).toBe("true");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-calls");
    });

    test("a fault is chosen, said loudly, and spent by the next call", async () => {
      const { page, push } = await open();
      await page.getByTestId("faults-open").click();
      await page.getByLabel("500, nothing sent").check();
      await page.getByTestId("faults-open").getByText("⚠ Faults: 1 on").waitFor();
      expect((await push({ type: "text", text: "lost" })).status).toBe(500);
      await page.getByTestId("faults-open").getByText("Faults: off").waitFor();
      expect(await page.locator(".message").count()).toBe(0);
    });

    test("a panel whose newest entry went wrong says so on its tab, and where webhooks go", async () => {
      const { page, bot } = await open();
      await page.getByTestId("destination").getByText(bot.url).waitFor();
      bot.statuses.push(500);
      await page.getByTestId("composer-text").fill("hi");
      await page.getByTestId("composer-send").click();
      await page.getByTestId("tab-events").getByText("✗ failed").waitFor();
      await page.getByTestId("composer-text").fill("again");
      await page.getByTestId("composer-send").click();
      await page.getByTestId("tab-events").getByText("✗ failed").waitFor({ state: "detached" });
    });

    test("a webhook URL is set in the page", async () => {
      const { page, bot, next, emulator } = await open({}, {});
      await page.getByTestId("settings-open").click();
      await page.getByTestId("webhook-url").fill(`${bot.url}?changed`);
      await page.getByTestId("webhook-url").press("Enter");
      await expect.poll(() => emulator.state().settings.webhookUrl).toBe(`${bot.url}?changed`);
      await page.keyboard.press("Escape");
      await page.getByTestId("composer-text").fill("hi");
      await page.getByTestId("composer-send").click();
      await next("message");
    });

    test("forgetting all chats empties the phone", async () => {
      const { page, push } = await open();
      await push({ type: "text", text: "old" });
      await page.locator(".message").waitFor();
      await page.getByTestId("settings-open").click();
      await page.getByTestId("reset").click();
      await page.locator(".message").waitFor({ state: "detached" });
    });
  });

  describe("the page itself", () => {
    test("it goes on after the emulator has been started again", async () => {
      const { page, emulator } = await open();
      const port = Number(new URL(emulator.url).port);
      await emulator.close();
      await page.locator("[data-connection=lost]").waitFor();
      const again = await createEmulator({
        port,
        pageDirectory: directory,
        botName: "New",
        users: [{ displayName: "B" }],
      });
      await again.listen();
      try {
        await page.locator("[data-connection=live]").waitFor();
        await page.getByTestId("bot-name").getByText("New").waitFor();
      } finally {
        await again.close();
      }
    });

    test("it asks nothing of anybody else, and weighs no more than 90 KB", async () => {
      const { outside, complaints } = await open();
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      const assets = join(directory, "assets");
      let bytes = 0;
      for (const name of await readdir(assets)) bytes += gzipSync(await readFile(join(assets, name))).length;
      expect(bytes).toBeLessThan(90 * 1024);
    });

    test.each([
      [1280, ["phone", "panel-state", "panel-events"]],
      [1000, ["phone", "panel-state"]],
      [390, ["phone"]],
    ])("at %i px it shows %o side by side", async (width, parts) => {
      const { page } = await open({ viewport: { width, height: 800 } });
      const rights: number[] = [];
      for (const part of parts) {
        const box = await page.getByTestId(part).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(rights.at(-1) ?? 0);
        rights.push((box?.x ?? 0) + (box?.width ?? 0));
      }
      expect(rights.at(-1)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    test("on a narrow screen the panels lie behind the buttons at the bottom", async () => {
      const { page, push } = await open({ viewport: { width: 390, height: 800 } });
      await push({ type: "text", text: "hi" });
      await page.getByTestId("view-calls").click();
      await page.getByTestId("call").waitFor();
      await page.getByTestId("view-chat").click();
      await page.locator(".message").waitFor();
    });

    test("the phone has a switch of its own for the dark", async () => {
      const { page } = await open({ colorScheme: "light" });
      const phone = page.getByTestId("phone");
      expect(await phone.getAttribute("data-theme")).toBe("light");
      await page.getByTestId("phone-theme").click();
      await expect.poll(() => phone.getAttribute("data-theme")).toBe("dark");
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("light");
    });

    test("nothing moves for who wants no motion", async () => {
      const { page } = await open({ reducedMotion: "reduce" });
      await page.getByTestId("composer-plus").click();
      const name = await page.getByTestId("plus-sheet").evaluate((sheet) => getComputedStyle(sheet).animationName);
      expect(name).toBe("none");
    });

    test("keys lead to the message and to the panels, but not while one writes", async () => {
      const { page } = await open();
      await page.locator("body").press("3");
      expect(await page.getByTestId("tab-calls").getAttribute("aria-selected")).toBe("true");
      await page.locator("body").press("/");
      await page.keyboard.type("2/");
      expect(await page.getByTestId("composer-text").inputValue()).toBe("2/");
      expect(await page.getByTestId("tab-calls").getAttribute("aria-selected")).toBe("true");
    });

    test("a chat of 400 messages stays quick: a new one draws only itself", async () => {
      const { page, push } = await open();
      const messages = (start: number): object[] =>
        Array.from({ length: 5 }, (_, n) => ({ type: "text", text: `${start + n}` }));
      for (let start = 0; start < 400; start += 5) await push(...messages(start));
      await page.locator(".message").nth(399).waitFor();
      await page.evaluate(() => {
        const counter = globalThis as unknown as { touched: Set<Node> };
        counter.touched = new Set();
        const log = document.querySelector("[data-testid=chat-log]") as Element;
        new MutationObserver((records) => {
          for (const { target, addedNodes } of records)
            for (const node of [target, ...addedNodes]) counter.touched.add(node);
        }).observe(log, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      await push({ type: "text", text: "last" });
      await page.locator(".message", { hasText: "last" }).waitFor();
      expect(await page.evaluate(() => (globalThis as unknown as { touched: Set<Node> }).touched.size)).toBeLessThan(
        10,
      );
      const atEnd = await page
        .getByTestId("chat-log")
        .evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);
      expect(atEnd).toBeLessThan(2);
    });

    test("after a picture the newest message is in sight", async () => {
      const { page, push } = await open();
      for (let count = 0; count < 6; count++) await push({ type: "text", text: `before ${count}` });
      const url = "https://example.com/a.jpg";
      await push({ type: "image", originalContentUrl: url, previewImageUrl: url });
      await page.locator(".message[data-kind=image]").waitFor();
      // The picture comes late, and is tall.
      await page
        .locator(".message")
        .last()
        .evaluate((row) => {
          (row as HTMLElement).style.minHeight = "300px";
        });
      await push({ type: "text", text: "after the picture" });
      await page.locator(".message", { hasText: "after the picture" }).waitFor();
      await expect
        .poll(() => page.getByTestId("chat-log").evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight))
        .toBeLessThan(2);
    });

    test("Escape closes a sheet and gives the focus back", async () => {
      const { page } = await open();
      await page.getByTestId("composer-plus").click();
      await page.keyboard.press("Escape");
      await page.getByTestId("plus-sheet").waitFor({ state: "detached" });
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.testid)).toBe("composer-plus");
    });
  });

  describe("axe finds nothing", () => {
    const cases = [390, 1280].flatMap((width) =>
      (["light", "dark"] as const).map((scheme) => [width, scheme] as const),
    );

    test.each(cases)(
      "at %i px in the %s",
      async (width, colorScheme) => {
        // The page's own policy would keep out the checker.
        const phone = await open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        const { page, push, bot } = phone;
        bot.statuses.push(500);
        await page.getByTestId("composer-text").fill("こんにちは https://example.com/");
        await page.getByTestId("composer-send").click();
        for (const { messages } of SHOWCASE) await push(...messages);
        await push({ type: "text", text: "", quickReply: {} });
        await page.getByTestId("quick-replies").waitFor();
        expect(await complaints(phone)).toEqual([]);
        if (width < 760) {
          for (const view of ["state", "events", "calls"]) {
            await page.getByTestId(`view-${view}`).click();
            await page.getByTestId(`panel-${view}`).waitFor();
            expect(await complaints(phone)).toEqual([]);
          }
          await page.getByTestId("view-chat").click();
        } else {
          await page.getByTestId("webhook").first().locator("summary").first().click();
          expect(await complaints(phone)).toEqual([]);
          await page.getByTestId("tab-calls").click();
          await page.getByTestId("call").first().locator("summary").first().click();
          expect(await complaints(phone)).toEqual([]);
        }
        for (const menu of ["faults", "settings", "add-user"]) {
          await page.getByTestId(`${menu}-open`).click();
          expect(await complaints(phone)).toEqual([]);
          await page.keyboard.press("Escape");
        }
        for (const sheet of ["sticker", "location", "event"]) {
          await page.getByTestId("composer-plus").click();
          expect(await complaints(phone)).toEqual([]);
          await page.getByTestId(`plus-${sheet}`).click();
          await page.getByTestId(`${sheet}-sheet`).waitFor();
          expect(await complaints(phone)).toEqual([]);
          await page.keyboard.press("Escape");
        }
        await page.getByTestId("quick-reply").first().click();
        await page.getByTestId("time-sheet").waitFor();
        expect(await complaints(phone)).toEqual([]);
      },
      PATIENCE,
    );
  });
});

/** Colours inside a Flex message are the bot's own, and LINE's for its buttons. */
async function complaints({ page }: OpenPhone): Promise<string[]> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.cancel();
  });
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(
          ({ target }) =>
            id !== "color-contrast" || document.querySelector(target[0] ?? "")?.closest("[data-flex]") === null,
        )
        .map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
    );
  });
}

interface Axe {
  run(): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>;
}

const AXE = new URL(import.meta.resolve("axe-core/axe.min.js")).pathname;

const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A WAV of so many milliseconds, 8000 samples a second of one byte. */
function silence(ms: number): Buffer {
  const samples = ms * 8;
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + samples, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write("data", 36);
  header.writeUInt32LE(samples, 40);
  return Buffer.concat([header, Buffer.alloc(samples, 128)]);
}

const IMAGEMAP = {
  type: "imagemap",
  baseUrl: "https://example.com/map",
  altText: "Map",
  baseSize: { width: 1040, height: 520 },
  actions: [
    { type: "message", text: "left", area: { x: 0, y: 0, width: 520, height: 520 } },
    { type: "uri", linkUri: "https://example.com/", area: { x: 520, y: 0, width: 520, height: 520 } },
  ],
};

const RECEIPT = {
  type: "flex",
  altText: "Receipt",
  contents: {
    type: "bubble",
    hero: {
      type: "image",
      url: PICTURE,
      size: "full",
      aspectRatio: "20:13",
      action: { type: "uri", uri: "https://example.com/" },
    },
    body: {
      type: "box",
      layout: "vertical",
      contents: [
        { type: "text", text: "RECEIPT", weight: "bold", size: "xl" },
        { type: "separator", margin: "md" },
        {
          type: "box",
          layout: "horizontal",
          contents: [
            { type: "text", text: "合計", flex: 0 },
            { type: "text", text: "¥2,060", align: "end" },
          ],
        },
      ],
    },
    footer: {
      type: "box",
      layout: "vertical",
      contents: [{ type: "button", style: "primary", action: { type: "postback", label: "OK", data: "flex=1" } }],
    },
  },
};

const choice = (label: string): object => ({ type: "message", label, text: label });

/** One message of each kind, as many to a push as LINE allows. */
const SHOWCASE: readonly { readonly messages: readonly object[] }[] = [
  {
    messages: [
      {
        type: "text",
        text: "Hello $ 😀\nhttps://example.com/",
        emojis: [{ index: 6, productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" }],
      },
      {
        type: "textV2",
        text: "Well {done} {{x}}",
        substitution: { done: { type: "emoji", productId: "5ac1bfd5040ab15980c9b435", emojiId: "002" } },
      },
      { type: "sticker", packageId: "446", stickerId: "1988" },
      { type: "image", originalContentUrl: PICTURE, previewImageUrl: PICTURE },
      { type: "video", originalContentUrl: "https://example.com/film.mp4", previewImageUrl: PICTURE },
    ],
  },
  {
    messages: [
      { type: "audio", originalContentUrl: "https://example.com/sound.m4a", duration: 63_000 },
      { type: "location", title: "東京駅", address: "千代田区", latitude: 35.68, longitude: 139.76 },
      {
        type: "template",
        altText: "b",
        template: {
          type: "buttons",
          thumbnailImageUrl: PICTURE,
          title: "Title",
          text: "Text",
          defaultAction: { type: "uri", label: "Open", uri: "https://example.com/" },
          actions: [choice("Yes"), choice("No")],
        },
      },
      {
        type: "template",
        altText: "c",
        template: { type: "confirm", text: "Sure?", actions: [choice("Yes"), choice("No")] },
      },
      {
        type: "template",
        altText: "d",
        template: {
          type: "carousel",
          columns: [1, 2].map((n) => ({
            thumbnailImageUrl: PICTURE,
            title: `${n}`,
            text: "Text",
            actions: [choice(`Take ${n}`)],
          })),
        },
      },
    ],
  },
  {
    messages: [
      {
        type: "template",
        altText: "e",
        template: {
          type: "image_carousel",
          columns: [1, 2].map((n) => ({ imageUrl: PICTURE, action: choice(`This ${n}`) })),
        },
      },
      IMAGEMAP,
      RECEIPT,
      { type: "flex", altText: "Two", contents: { type: "carousel", contents: [RECEIPT.contents, RECEIPT.contents] } },
      {
        type: "text",
        text: "Choose",
        quickReply: {
          items: [
            { type: "datetimepicker", label: "When", data: "w", mode: "datetime", min: "2026-01-01t00:00" },
            choice("A"),
            { type: "location", label: "Here" },
          ].map((action) => ({ type: "action", action })),
        },
      },
    ],
  },
];
