import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { type Started, startEmulator } from "../testing/start-emulator.ts";
import type { Change, EmulatorState, Inspection } from "./contract.ts";
import { mayEnter } from "./guard.ts";

const hello = { type: "message", message: { type: "text", text: "hello" } } as const;

interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** Reads server-sent events until `enough` of them have come. */
async function listen(line: Started, enough: number, meanwhile?: () => Promise<unknown>, lastEventId?: string) {
  const ending = new AbortController();
  const headers = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
  const answer = await fetch(`${line.emulator.url}/_emulator/events`, { headers, signal: ending.signal });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const told: Told[] = [];
  let text = "";
  await meanwhile?.();
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((row) => row.split(/: (.*)/s).slice(0, 2)));
      if (fields.event !== undefined) told.push({ ...fields, data: JSON.parse(fields.data) } as Told);
    }
    if (told.length >= enough) break;
  }
  ending.abort();
  return told;
}

const ofKind = (kind: string) => (told: Told) => (told.data as Change).kind === kind;

describe("the stream", () => {
  it("begins with the state and goes on with changes", async () => {
    const line = await startEmulator();
    const told = await listen(line, 3, () => line.act(hello));
    expect(told.map(({ event }) => event)).toEqual(["state", "change", "change"]);
    const [first, second, third] = told;
    const state = first?.data as EmulatorState;
    expect(first?.id).toBe(String(state.sequence));
    expect(state).toMatchObject({ users: [{ userId: line.userId }], chats: {}, settings: { autoRedeliver: false } });
    expect(second).toMatchObject({
      id: String(state.sequence + 1),
      data: { sequence: state.sequence + 1, kind: "message", chatId: line.userId, message: { from: "user" } },
    });
    expect(third).toMatchObject({ data: { kind: "webhook", webhook: { type: "message", attempts: [] } } });
  });

  it("tells a returning reader what it has missed", async () => {
    const line = await startEmulator();
    const [first] = await listen(line, 1);
    await line.act(hello);
    await line.client.pushMessage({ to: line.userId, messages: [{ type: "text", text: "x" }] });
    const told = await listen(line, 5, undefined, first?.id);
    expect(told.map(({ data }) => (data as Change).kind)).toEqual(["message", "webhook", "quota", "message", "call"]);
    expect(told.map(({ event }) => event)).not.toContain("state");
  });

  it.each(["1", "99999999999999", "x", "-1", "1e3"])("begins anew for a reader from elsewhere: %s", async (last) => {
    const line = await startEmulator();
    const [first] = await listen(line, 1, undefined, last);
    expect(first?.event).toBe("state");
  });

  it("says when a chat's inspection has changed", async () => {
    const line = await startEmulator();
    let tell: (chatId: string) => void = () => {};
    line.emulator.setInspector({
      inspect: async () => undefined,
      subscribe: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    const told = await listen(line, 2, async () => tell("U1"));
    expect(told.find(ofKind("inspection"))?.data).toMatchObject({ chatId: "U1" });
  });
});

describe("the page's calls", () => {
  it("add users with names of their own", async () => {
    const line = await startEmulator();
    const named = await line.page("POST", "/users", { displayName: "Aiko", language: "ja" });
    expect(await named.json()).toMatchObject({ displayName: "Aiko", language: "ja", following: true, blocked: false });
    await line.page("POST", "/users", {});
    const names = line.state().users.map(({ displayName }) => displayName);
    expect(new Set(names).size).toBe(3);
  });

  it("change settings, keeping the others", async () => {
    const line = await startEmulator();
    await line.page("PUT", "/settings", { dark: true });
    const answer = await line.page("PUT", "/settings", { autoRedeliver: true, webhookUrl: "https://a.example/hook" });
    expect(await answer.json()).toEqual({ dark: true, autoRedeliver: true, webhookUrl: "https://a.example/hook" });
    expect((await line.page("PUT", "/settings", { webhookUrl: "file:///etc/passwd" })).status).toBe(400);
    expect((await line.page("PUT", "/settings", { webhookUrl: 5 })).status).toBe(400);
  });

  it("begin anew with the same bot and settings, and other people", async () => {
    const line = await startEmulator();
    const { bot } = line.emulator;
    await line.page("PUT", "/settings", { dark: true });
    await line.act(hello);
    const state = (await (await line.page("POST", "/reset")).json()) as EmulatorState;
    expect(state).toMatchObject({ bot, chats: {}, webhooks: [], calls: [], settings: { dark: true } });
    expect(state.users[0]?.userId).not.toBe(line.userId);
    expect(state).toEqual({ ...line.state(), now: state.now });
  });

  it.each([
    ["/send", { chatId: "nobody", event: hello }, 404],
    ["/send", { event: { type: "dance" } }, 400],
    ["/send", { event: { type: "message", message: { type: "text", text: "" } } }, 400],
    ["/send", { event: { type: "message", message: { type: "image", contentId: "none" } } }, 409],
    ["/send", { event: { type: "message", message: { type: "location", latitude: "x", longitude: 1 } } }, 400],
    ["/send", { event: { type: "postback", data: "d", params: { a: 1 } } }, 400],
    ["/send", { event: { type: "beacon", hwid: "1", beaconType: "leave" } }, 400],
    ["/users", [], 400],
    ["/users", "{", 400],
  ])("refuse %s %j", async (path, body, status) => {
    const line = await startEmulator();
    const isSend = path === "/send" && typeof body === "object" && !Array.isArray(body);
    const answer = await line.page("POST", path, isSend ? { chatId: line.userId, ...body } : body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ message: expect.any(String) });
  });

  it("pass on what the inspector knows", async () => {
    const inspection: Inspection = {
      flow: "booking",
      state: "ask",
      stack: [{ flow: "booking", state: "ask", context: {} }],
    };
    const line = await startEmulator();
    expect((await line.page("GET", "/inspection/U1")).status).toBe(204);
    line.emulator.setInspector({ inspect: async (chatId) => (chatId === "U1" ? inspection : undefined) });
    expect(await (await line.page("GET", "/inspection/U1")).json()).toEqual(inspection);
    expect((await line.page("GET", "/inspection/U2")).status).toBe(204);
  });

  it("give back uploads, but nothing that could run", async () => {
    const line = await startEmulator();
    const upload = async (type: string) => {
      const answer = await fetch(`${line.emulator.url}/_emulator/content`, {
        method: "POST",
        headers: { "content-type": type },
        body: "<svg onload='alert(1)'/>",
      });
      const { contentId } = (await answer.json()) as { contentId: string };
      return line.page("GET", `/content/${contentId}`);
    };
    expect((await upload("image/png")).headers.get("content-type")).toBe("image/png");
    for (const type of ["image/svg+xml", "text/html", "application/javascript"]) {
      const { headers } = await upload(type);
      expect(headers.get("content-type")).toBe("application/octet-stream");
      expect(headers.get("content-disposition")).toBe("attachment");
      expect(headers.get("content-security-policy")).toContain("sandbox");
    }
    expect((await line.page("GET", "/content/none")).status).toBe(404);
  });
});

/** A request with headers that fetch would not let through. */
function ask(
  line: Started,
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<number | undefined> {
  const { hostname, port } = new URL(line.emulator.url);
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path, method, headers }, (answer) => {
      answer.destroy();
      resolve(answer.statusCode);
    });
    asked.on("error", reject).end();
  });
}

describe("other web pages", () => {
  it.each([
    { host: "evil.example" },
    { host: "evil.example:9700" },
    { host: "localhost.evil.example" },
    { host: "127.0.0.1.evil.example" },
    { host: "internal.evil.example" },
    { host: "evil.example." },
    { host: "localhost", origin: "http://evil.example" },
    { host: "localhost", origin: "null" },
    { host: "localhost:9700", origin: "http://localhost:9701" },
    { host: "localhost", "sec-fetch-site": "cross-site" },
    { host: "localhost", "sec-fetch-site": "same-site" },
  ])("reach neither the page nor the calls: %j", async (headers) => {
    const line = await startEmulator();
    for (const path of ["/_emulator/state", "/_emulator/events", "/_emulator/content/x", "/", "/v2/bot/info"]) {
      expect(await ask(line, path, headers)).toBe(403);
    }
    expect(await ask(line, "/_emulator/reset", headers, "POST")).toBe(403);
  });

  it.each([
    { host: "localhost:9700" },
    { host: "127.0.0.1:1234", origin: "http://127.0.0.1:1234", "sec-fetch-site": "same-origin" },
    { host: "[::1]:9700", "sec-fetch-site": "none" },
    { host: "192.168.1.5:9700" },
    { host: "emulator:9700" },
    { host: "host.docker.internal:9700" },
  ])("are not meant: %j", async (headers) => {
    const line = await startEmulator();
    expect(await ask(line, "/_emulator/state", headers)).toBe(200);
  });

  it("are told by a host, so there must be one", () => {
    for (const host of [undefined, "", " ", "a b", "[::1"]) {
      expect(mayEnter({ host, origin: undefined, fetchSite: undefined }, ["127.0.0.1"])).toBe(false);
    }
    expect(mayEnter({ host: "chat.example:1", origin: undefined, fetchSite: undefined }, ["chat.example"])).toBe(true);
  });

  it("cannot post a form", async () => {
    const line = await startEmulator();
    const { host } = new URL(line.emulator.url);
    expect(await ask(line, "/_emulator/users", { host, "content-type": "text/plain" }, "POST")).toBe(415);
  });
});

describe("the page", () => {
  function pageDirectory(): string {
    const directory = mkdtempSync(join(tmpdir(), "renga-page-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    writeFileSync(join(directory, "index.html"), "<title>chat</title>");
    writeFileSync(join(directory, "index-a1b2c3d4.js"), "export {};");
    return directory;
  }

  it("is served with a strict policy", async () => {
    const line = await startEmulator({ pageDirectory: pageDirectory() });
    const page = await fetch(`${line.emulator.url}/`);
    expect(await page.text()).toBe("<title>chat</title>");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = await fetch(`${line.emulator.url}/index-a1b2c3d4.js`);
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(`${line.emulator.url}/../package.json`)).status).toBe(404);
  });

  it("says so when it is not built", async () => {
    const line = await startEmulator({ pageDirectory: join(tmpdir(), "renga-no-page") });
    expect(await (await fetch(line.emulator.url)).text()).toContain("not built");
  });
});

describe("listening", () => {
  it("steps over taken ports when asked", async () => {
    const line = await startEmulator();
    const port = Number(new URL(line.emulator.url).port);
    const second = await createEmulator({ port });
    onTestFinished(() => second.close());
    await expect(second.listen()).rejects.toMatchObject({ code: "EADDRINUSE" });
    const third = await createEmulator({ port, stepOverTakenPorts: true });
    onTestFinished(() => third.close());
    await third.listen();
    expect(Number(new URL(third.url).port)).toBeGreaterThan(port);
  });

  it("has no URL before", async () => {
    const emulator = await createEmulator({ port: 0 });
    onTestFinished(() => emulator.close());
    expect(() => emulator.url).toThrow("listen()");
  });
});
