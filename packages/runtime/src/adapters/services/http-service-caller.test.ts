import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Bot, loadBot, type Value } from "@renga/core";
import { lineChannel } from "@renga/line";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Environment } from "../../config.ts";
import { createGuardedDoor, type GuardedDoor } from "../../egress/guarded-door.ts";
import { systemClock } from "../../ports/clock.ts";
import type { CallAttempt } from "../../ports/service-caller.ts";
import { createServiceCaller } from "./http-service-caller.ts";
import { operationsOfBot } from "./operations-of-bot.ts";

const yaml = `renga: 1
bot: shop
locales: [en]
timezone: Asia/Tokyo
services:
  shop:
    baseUrl: { env: SHOP_URL }
    auth:
      bearer: { env: SHOP_TOKEN }
      headers: { X-Shop: main }
    operations:
      stock:
        method: GET
        path: "/items/{{ item }}/stock"
        query: { size: =size, note: "about {{ item }}", none: =missing }
        response: { type: object, properties: { left: integer } }
      order:
        method: POST
        path: /orders
        body: { item: =item, count: "=count + 1", tags: [a, =item] }
        retry: { attempts: 3, backoff: 100ms }
        accept: [409]
on:
  follow: { say: hello }
`;

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let server: Server;
let origin: string;
let asked: Asked[];
let answer: { status: number; type: string; body: string };
let door: GuardedDoor;

beforeEach(async () => {
  asked = [];
  answer = { status: 200, type: "application/json", body: '{"left":3}' };
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    response.writeHead(answer.status, { "content-type": answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  door = createGuardedDoor({ allowPrivate: true });
});

afterEach(async () => {
  await door.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function botOf(text: string): Bot {
  const { draft, diagnostics } = loadBot([{ name: "bot.yaml", text }], { channel: lineChannel, rules: [] });
  if (draft === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return draft;
}

function ask(
  operation: string,
  given: Readonly<Record<string, Value>>,
  more: { readonly failures?: number; readonly accept?: readonly number[] } = {},
): Promise<CallAttempt> {
  const bot = botOf(yaml);
  const ready = operationsOfBot(bot, { SHOP_URL: `${origin}/v1/`, SHOP_TOKEN: "s3cret" }, true);
  if (!ready.ok) throw new Error(ready.problems.join("\n"));
  const caller = createServiceCaller({ bot, operations: ready.operations, door, clock: systemClock });
  return caller.call({ operation, with: given, key: "0123abcd-key", failures: 0, accept: [], ...more });
}

const tea = { item: "tea", size: 2, count: 1, missing: null };

describe("an operation", () => {
  test("is asked for at its address, with its values, its key and what authenticates us", async () => {
    expect(await ask("shop.stock", tea)).toEqual({
      kind: "result",
      result: { ok: true, status: 200, body: { left: 3 } },
    });
    expect(asked).toMatchObject([
      {
        method: "GET",
        url: "/v1/items/tea/stock?size=2&note=about+tea",
        headers: { authorization: "Bearer s3cret", "x-shop": "main", "idempotency-key": "0123abcd-key" },
      },
    ]);
  });

  test("has a body of JSON", async () => {
    await ask("shop.order", tea);
    expect(asked[0]).toMatchObject({ method: "POST", url: "/v1/orders" });
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ item: "tea", count: 2, tags: ["a", "tea"] });
  });

  test("that is not named cannot be asked for", async () => {
    for (const operation of ["shop.other", "other.stock", "constructor", "http://127.0.0.1/"]) {
      expect(await ask(operation, tea)).toMatchObject({ kind: "result", result: { error: { kind: "refused" } } });
    }
    expect(asked).toEqual([]);
  });
});

describe("a value", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["a?b=c#d", "a%3Fb%3Dc%23d"],
    ["日本", "%E6%97%A5%E6%9C%AC"],
    ["http://169.254.169.254/", "http%3A%2F%2F169.254.169.254%2F"],
    ["a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201"],
    ["@evil.example", "%40evil.example"],
    ["%2e%2e", "%252e%252e"],
    ["\ud800", "%EF%BF%BD"],
  ])("%j stays in its segment of the path", async (item, encoded) => {
    await ask("shop.stock", { ...tea, item });
    expect(asked[0]?.url.startsWith(`/v1/items/${encoded}/stock?`)).toBe(true);
  });

  test.each(["..", "."])("%j that would leave its segment is refused", async (item) => {
    expect(await ask("shop.stock", { ...tea, item })).toMatchObject({ result: { error: { kind: "refused" } } });
    expect(asked).toEqual([]);
  });

  test("that is missing fails the call, and not the program", async () => {
    expect(await ask("shop.order", { item: "tea", count: "many" })).toMatchObject({
      result: { ok: false, error: { kind: "refused" } },
    });
  });
});

describe("an answer", () => {
  test("of another status is an error with its body", async () => {
    answer = { status: 404, type: "application/json", body: '{"message":"no tea"}' };
    expect(await ask("shop.stock", tea)).toEqual({
      kind: "result",
      result: { ok: false, error: { kind: "status", status: 404, body: { message: "no tea" } } },
    });
  });

  test("of a status that the operation or the flow accepts is none", async () => {
    answer = { status: 409, type: "application/json", body: "{}" };
    expect(await ask("shop.order", tea)).toMatchObject({ result: { ok: true, status: 409 } });
    expect(await ask("shop.stock", tea, { accept: [409] })).toMatchObject({ result: { ok: true, status: 409 } });
  });

  test("of 500 is worth another attempt while there are some left, each after twice as long", async () => {
    answer = { status: 500, type: "text/html", body: "<h1>sorry</h1>" };
    expect(await ask("shop.order", tea)).toEqual({ kind: "again", delay: 100 });
    expect(await ask("shop.order", tea, { failures: 1 })).toEqual({ kind: "again", delay: 200 });
    expect(await ask("shop.order", tea, { failures: 2 })).toMatchObject({ result: { error: { status: 500 } } });
    expect(await ask("shop.stock", tea)).toMatchObject({ result: { error: { status: 500 } } });
  });

  test.each([
    ["that is not JSON", "text/html", "<h1>hello</h1>", /not JSON/],
    ["that only says it is JSON", "application/json", "{", /not JSON/],
    ["that is nested too deeply", "application/json", `${"[".repeat(33)}${"]".repeat(33)}`, /too deeply/],
    ["that reaches into JavaScript", "application/json", '{"__proto__":{"left":1}}', /not JSON/],
    ["that is not what the operation declares", "application/json", '{"left":"many"}', /left|integer|number/],
  ])("%s is an error", async (_name, type, body, message) => {
    answer = { status: 200, type, body };
    const attempt = await ask("shop.stock", tea);
    expect(attempt).toMatchObject({ result: { ok: false, error: { kind: "response" } } });
    expect(JSON.stringify(attempt)).toMatch(message);
  });

  test("may be empty, and may call its JSON by another name", async () => {
    answer = { status: 204, type: "text/plain", body: "" };
    expect(await ask("shop.order", tea)).toMatchObject({ result: { ok: true, body: null } });
    answer = { status: 200, type: "application/problem+json; charset=utf-8", body: "{}" };
    expect(await ask("shop.order", tea)).toMatchObject({ result: { ok: true, body: {} } });
  });
});

describe("the environment", () => {
  const problems = (environment: Environment, allowPrivate = false): readonly string[] => {
    const ready = operationsOfBot(botOf(yaml), environment, allowPrivate);
    return ready.ok ? [] : ready.problems;
  };

  test.each<[Environment, RegExp]>([
    [{ SHOP_TOKEN: "t" }, /^Service "shop": SHOP_URL is not set: set it in the environment\.$/],
    [{ SHOP_URL: "https://shop.example" }, /SHOP_TOKEN is not set/],
    [{ SHOP_URL: "shop.example", SHOP_TOKEN: "t" }, /baseUrl is not an address/],
    [{ SHOP_URL: "file:///etc/passwd", SHOP_TOKEN: "t" }, /baseUrl is not an address/],
    [{ SHOP_URL: "http://shop.example", SHOP_TOKEN: "t" }, /must be https/],
    [{ SHOP_URL: "https://shop.example:8443", SHOP_TOKEN: "t" }, /must be https on the usual port/],
    [{ SHOP_URL: "https://127.1", SHOP_TOKEN: "t" }, /must name a host, not an address/],
    [{ SHOP_URL: "https://[::1]", SHOP_TOKEN: "t" }, /must name a host, not an address/],
    [{ SHOP_URL: "https://me:pw@shop.example", SHOP_TOKEN: "t" }, /put what authenticates under auth/],
  ])("%o is refused with the cure", (environment, problem) => {
    expect(problems(environment)).toHaveLength(1);
    expect(problems(environment)[0]).toMatch(problem);
  });

  test("of a service in the open is taken as it is", () => {
    expect(problems({ SHOP_URL: "https://shop.example/v1", SHOP_TOKEN: "t" })).toEqual([]);
    expect(problems({ SHOP_URL: "http://127.0.0.1:4000", SHOP_TOKEN: "t" }, true)).toEqual([]);
  });
});
