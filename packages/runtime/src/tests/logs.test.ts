import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { createPinoLog } from "../pino-log.ts";
import { systemClock } from "../ports/clock.ts";
import type { LogFields, RuntimeLog } from "../ports/runtime-log.ts";
import { createFakeEngine, say } from "../testing/fake-engine.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { startTestRuntime, testConfig, until } from "../testing/start-test-runtime.ts";
import { deliver, signed, testSecret, testToken, textEvent, webhookBody } from "../testing/webhook-bodies.ts";

let line: LineStub;
let lines: string[];

beforeEach(async () => {
  line = await startLineStub();
  lines = [];
});

afterEach(() => line.close());

function log(): RuntimeLog {
  const write = (text: string): void => {
    lines.push(text);
  };
  return createPinoLog("debug", { write });
}

test("no text, name, id or secret of anybody is in any line, whatever goes wrong", async () => {
  const canaries = {
    text: "canary-text",
    said: "canary-said",
    error: "canary-error",
    replyToken: "canary-reply-token",
    userId: `Ucanary${"0".repeat(26)}`,
    name: "canary-name",
    postback: "canary-postback",
  };
  line.profiles.set(canaries.userId, { displayName: canaries.name });
  const engine = createFakeEngine((input) => {
    if (input.kind === "result") return { effects: [say(canaries.said)] };
    if (input.kind === "event" && input.text === "throw") throw new Error(canaries.error);
    const call = { type: "run", id: "1", function: "fails", with: { text: canaries.text }, waits: false } as const;
    return { effects: [call, say(canaries.said)] };
  });
  const functions = {
    fails: () => {
      throw new Error(canaries.error);
    },
  };
  const store = createMemoryStore({ clock: systemClock });
  const bot = { engine, functions };
  const runtime = await startTestRuntime({ lineUrl: line.url, store, log: log(), bot });
  const own = { source: { type: "user", userId: canaries.userId }, replyToken: canaries.replyToken };
  line.fail(
    { status: 500 },
    { status: 400, message: "Invalid reply token" },
    { status: 401 },
    { status: 429, message: "You have reached your monthly limit." },
  );
  await deliver(runtime.url, textEvent(canaries.text, own));
  await deliver(runtime.url, textEvent("", { ...own, type: "postback", postback: { data: canaries.postback } }));
  await deliver(runtime.url, textEvent("throw", own));
  await deliver(runtime.url, textEvent(canaries.text, { ...own, timestamp: 1 }), canaries.text);
  await fetch(`${runtime.url}/webhook`, { method: "POST", body: canaries.text, headers: signed("another") });
  await fetch(`${runtime.url}/webhook`, { method: "POST", body: canaries.text, headers: signed(canaries.text) });
  await fetch(`${runtime.url}/webhook?${canaries.text}`, { method: "POST", body: webhookBody() });
  await until(() => lines.some((text) => text.includes("a turn failed")));
  await runtime.drain();

  const written = lines.join("");
  for (const code of ["bad-signature", "not-json", "too-old", "malformed", "unknown", "a turn failed"]) {
    expect(written).toContain(code);
  }
  for (const canary of [...Object.values(canaries), "canary", testSecret, testToken]) {
    expect(written).not.toContain(canary);
  }
});

test("a function of services.ts that throws is logged by its name, the error's class and its place", async () => {
  const run = { type: "run", id: "1", function: "priceOf", with: {}, waits: false } as const;
  const engine = createFakeEngine((input) =>
    input.kind === "event" ? { effects: [run] } : { effects: [say("done")] },
  );
  const functions = {
    priceOf: () => {
      throw new TypeError("canary");
    },
  };
  const runtime = await startTestRuntime({ lineUrl: line.url, log: log(), bot: { engine, functions } });
  const seen: unknown[] = [];
  runtime.subscribe(({ steps }) => seen.push(...steps.flatMap(({ failed }) => failed ?? [])));
  await deliver(runtime.url, textEvent("a"));
  await until(() => seen.length > 0);
  await runtime.drain();
  const logged = lines.map((text) => JSON.parse(text)).find(({ msg }) => msg === "a call failed");
  const place = expect.stringMatching(/^logs\.test\.ts:\d+:\d+$/);
  expect(logged).toMatchObject({ level: "warn", kind: "run", service: "priceOf", code: "TypeError", place });
  expect(logged.chat).toMatch(/^[0-9a-f]{12}$/);
  expect(lines.join("")).not.toContain("canary");
  // Who develops the bot sees its words.
  expect(seen).toMatchObject([{ service: "priceOf", place, error: { kind: "function", message: "canary" } }]);
});

test("a request that fails is logged by its operation and status", async () => {
  const request = { type: "request", id: "1", operation: "shop.stock", with: {}, accept: [], waits: false } as const;
  const engine = createFakeEngine((input) => (input.kind === "event" ? { effects: [request] } : {}));
  const error = { kind: "status", status: 404, body: "canary" };
  const services = { call: async () => ({ kind: "result", result: { ok: false, error } }) as const };
  const runtime = await startTestRuntime({ lineUrl: line.url, log: log(), bot: { engine, services } });
  await deliver(runtime.url, textEvent("a"));
  await until(() => lines.some((text) => text.includes("a call failed")));
  await runtime.drain();
  const logged = lines.map((text) => JSON.parse(text)).find(({ msg }) => msg === "a call failed");
  expect(logged).toMatchObject({ level: "warn", kind: "request", service: "shop.stock", code: "status", status: 404 });
  expect(lines.join("")).not.toContain("canary");
});

test("only the fields that are listed are written", () => {
  const more = { code: "x", text: "canary", nested: { a: "canary" } } as LogFields;
  log().info(more, "said");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", code: "x", msg: "said" });
  expect(lines.join("")).not.toContain("canary");
});

test("a value cannot begin a line of its own, nor steer a terminal", () => {
  log().warn({ reason: 'a\n{"level":"error"}\u001b[2J' }, "said");
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "").reason).toBe('a {"level":"error"} [2J');
});

test("a configuration shows no secret, however it is shown", () => {
  const config = testConfig(line.url);
  const ways = [inspect(config, { depth: 9 }), JSON.stringify(config), String(config.accessToken)];
  for (const shown of ways) {
    expect(shown).not.toContain(testSecret);
    expect(shown).not.toContain(testToken);
    expect(shown).toContain("[secret]");
  }
});
