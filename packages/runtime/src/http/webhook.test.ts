import { request as httpRequest } from "node:http";
import { gzipSync } from "node:zlib";
import type { LightMyRequestResponse } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/memory-store.ts";
import { type App, type AppPorts, createApp } from "../create-app.ts";
import { RengaError } from "../errors.ts";
import type { Accept, ConversationStore, Work } from "../ports/conversation-store.ts";
import { randomIds } from "../ports/ids.ts";
import { silentLog } from "../ports/runtime-log.ts";
import { Secret } from "../secret.ts";
import { ManualClock } from "../testing/manual-clock.ts";
import { signed, testSecret, testUser, textEvent, webhookBody } from "../testing/webhook-bodies.ts";
import { webhookLimits } from "./webhook.ts";

let clock: ManualClock;
let store: ConversationStore;
let taken: Work[];
let app: App;

beforeEach(() => {
  clock = new ManualClock(Date.now());
  store = createMemoryStore({ clock });
  taken = [];
  app = appWith({});
});

afterEach(async () => {
  await app.server.close();
  await store.close();
});

function appWith(ports: Partial<AppPorts>): App {
  return createApp({
    store,
    clock,
    ids: randomIds,
    log: silentLog,
    channelSecrets: [new Secret(testSecret)],
    botUserId: () => undefined,
    chats: { free: () => 100, take: (work) => taken.push(work) },
    isDraining: () => false,
    aliveAt: () => clock.now(),
    ...ports,
  });
}

function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  const signature = typeof body === "string" ? signed(body) : {};
  const all = { "content-type": "application/json", ...signature, ...headers };
  return app.server.inject({ method: "POST", url: "/webhook", payload: body, headers: all });
}

const right = signed(webhookBody())["x-line-signature"];

describe("the signature", () => {
  const wrong: readonly (readonly [name: string, value: string | undefined])[] = [
    ["none", undefined],
    ["an empty one", ""],
    ["of another secret", signed(webhookBody(), "another")["x-line-signature"]],
    ["of another body", signed(webhookBody({}))["x-line-signature"]],
    ["the right one with a space before it", ` ${right}x`],
    ["the right one twice, with a comma", `${right}, ${right}`],
    ["the right one, then another", `${right},AAAA`],
    ["without its padding", right.slice(0, -1)],
    ["with more padding", `${right}=`],
    ["in url-safe letters", `${"-_".repeat(21)}A=`],
    ["with letters that base64 does not know", `${right.slice(0, 20)}!!${right.slice(20)}`],
    ["in hexadecimal", Buffer.from(right, "base64").toString("hex")],
    ["the same bytes in another spelling", respelled(right)],
    ["zeros", `${"A".repeat(43)}=`],
    ["a very long one", "A".repeat(8_000)],
  ];

  test.each(wrong)("%s is refused with 401 and no word", async (_name, value) => {
    const headers = {
      "content-type": "application/json",
      ...(value === undefined ? {} : { "x-line-signature": value }),
    };
    const answer = await app.server.inject({ method: "POST", url: "/webhook", payload: webhookBody(), headers });
    expect([answer.statusCode, answer.body]).toEqual([401, ""]);
    expect((await store.stats()).active).toBe(0);
  });

  test("a flip of any bit of the body is refused", async () => {
    const body = Buffer.from(webhookBody(textEvent("hello")));
    const headers = { "content-type": "application/json", ...signed(body.toString()) };
    for (let at = 0; at < body.length; at += 1) {
      const flipped = Buffer.from(body);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const answer = await app.server.inject({ method: "POST", url: "/webhook", payload: flipped, headers });
      expect(answer.statusCode).toBe(401);
    }
  });

  test("two headers of that name are refused, even when both are right", async () => {
    await app.server.listen({ host: "127.0.0.1", port: 0 });
    const status = await new Promise<number>((resolve, reject) => {
      const body = webhookBody();
      const call = httpRequest(`${app.server.listeningOrigin}/webhook`, { method: "POST" }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on("error", reject);
      call.setHeader("x-line-signature", [right, right]);
      call.end(body);
    });
    expect(status).toBe(401);
  });

  test("while the secret changes, both are taken", async () => {
    await app.server.close();
    app = appWith({ channelSecrets: [new Secret("new"), new Secret(testSecret)] });
    expect((await post(webhookBody())).statusCode).toBe(200);
    expect((await post(webhookBody(), signed(webhookBody(), "new"))).statusCode).toBe(200);
  });

  test("is looked at before anything else: a body that is not JSON is 401 without it", async () => {
    const answer = await app.server.inject({ method: "POST", url: "/webhook", payload: "{" });
    expect(answer.statusCode).toBe(401);
  });
});

/** The last letter of base64 carries bits that nobody reads. */
function respelled(signature: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const last = letters.indexOf(signature[42] ?? "A");
  return `${signature.slice(0, 42)}${letters[last ^ 1]}=`;
}

describe("the body", () => {
  test("larger than 1 MiB is refused with 413", async () => {
    expect((await post(`{"events":[],"x":"${"x".repeat(webhookLimits.bodyBytes)}"}`)).statusCode).toBe(413);
  });

  test("larger than it says is refused while it is read", async () => {
    await app.server.listen({ host: "127.0.0.1", port: 0 });
    const status = await new Promise<number>((resolve) => {
      const call = httpRequest(`${app.server.listeningOrigin}/webhook`, { method: "POST" }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      // Refusing means to stop reading: what is still being written then fails.
      call.on("error", () => resolve(413));
      call.setHeader("transfer-encoding", "chunked");
      for (let sent = 0; sent < 3; sent += 1) call.write(Buffer.alloc(512 * 1024, "x"));
      call.end();
    });
    expect(status).toBe(413);
    expect((await post(webhookBody())).statusCode).toBe(200);
  });

  test.each(["gzip", "br", "deflate", "x-unknown"])("compressed with %s is refused with 415", async (encoding) => {
    const body = gzipSync(webhookBody());
    expect((await post(body, { "content-encoding": encoding })).statusCode).toBe(415);
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["a text", '"x"'],
    ["null", "null"],
    ["without events", "{}"],
    ["with events that are no list", '{"events":{}}'],
    ["33 levels deep", `{"events":[{"a":${"[".repeat(31)}${"]".repeat(31)}}]}`],
    ["a million brackets", "[".repeat(1_000_000)],
    ["a key that reaches into JavaScript", '{"events":[],"__proto__":{"a":1}}'],
    ["the same key in escapes", '{"events":[],"\\u005f_proto__":{"a":1}}'],
    ["a constructor's prototype", '{"events":[],"constructor":{"prototype":{"a":1}}}'],
  ])("that is %s is refused with 400", async (_name, body) => {
    expect((await post(body)).statusCode).toBe(400);
  });

  test.each([
    "application/json; charset=utf-8",
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json\t; garbage",
    "multipart/form-data; boundary=x",
  ])("may call itself %s", async (type) => {
    expect((await post(webhookBody(textEvent("hello")), { "content-type": type })).statusCode).toBe(200);
    expect(taken).toHaveLength(1);
  });

  test("with brackets in its texts is not deep", async () => {
    expect((await post(webhookBody(textEvent(`"${"[{".repeat(500)}\\"`)))).statusCode).toBe(200);
    expect(taken).toHaveLength(1);
  });

  test("for another bot is refused with 400 once we know who we are", async () => {
    await app.server.close();
    app = appWith({ botUserId: () => `U${"c".repeat(32)}` });
    expect((await post(webhookBody(textEvent("hello")))).statusCode).toBe(400);
    expect(taken).toEqual([]);
  });
});

describe("the events", () => {
  test("may be none: LINE only looks whether we answer", async () => {
    expect((await post(webhookBody())).statusCode).toBe(200);
  });

  test("of several chats go to a mailbox each, in their order", async () => {
    const other = { type: "user", userId: `U${"2".repeat(32)}` };
    const group = { type: "group", groupId: `C${"3".repeat(32)}`, userId: testUser };
    const events = [
      textEvent("1"),
      textEvent("2", { source: other }),
      textEvent("3"),
      textEvent("4", { source: group }),
    ];
    expect((await post(webhookBody(...events))).statusCode).toBe(200);
    expect(taken.map(({ chat, entries }) => [chat, entries.map(textOf)])).toEqual([
      [`u:${testUser}`, ["1", "3"]],
      [`u:${other.userId}`, ["2"]],
      [`g:${group.groupId}`, ["4"]],
    ]);
  });

  test("of unknown types, without a user, without a reply token, without a source are kept", async () => {
    const { replyToken: _, ...tokenless } = textEvent("no token");
    const { source: __, ...nowhere } = textEvent("no source");
    const events = [
      textEvent("", { type: "hologram", hologram: { size: 3 } }),
      tokenless,
      nowhere,
      textEvent("no user", { source: { type: "user" } }),
    ];
    expect((await post(webhookBody(...events))).statusCode).toBe(200);
    expect(taken.map(({ chat, entries }) => [chat, entries.length])).toEqual([
      [`u:${testUser}`, 2],
      ["x:channel", 2],
    ]);
    expect(taken[0]?.entries[0]?.body).toMatchObject({ type: "hologram", hologram: { size: 3 } });
  });

  test("that are no events are left out, and the others kept", async () => {
    expect((await post(webhookBody(null, 1, "x", [], {}, textEvent("hello")))).statusCode).toBe(200);
    expect(taken).toHaveLength(1);
  });

  test("that come twice, in one body or later, are stored once", async () => {
    const event = textEvent("hello");
    expect((await post(webhookBody(event, event))).statusCode).toBe(200);
    const again = { ...event, deliveryContext: { isRedelivery: true } };
    expect((await post(webhookBody(again))).statusCode).toBe(200);
    expect(taken.flatMap(({ entries }) => entries)).toHaveLength(1);
    expect((await store.read(`u:${testUser}`)).mailbox).toBe(1);
  });

  test("without an id of their own are known by what they say", async () => {
    const { webhookEventId: _, ...event } = textEvent("hello");
    await post(webhookBody(event));
    await post(webhookBody({ ...event, deliveryContext: { isRedelivery: true } }));
    expect((await store.read(`u:${testUser}`)).mailbox).toBe(1);
  });

  test.each([
    [0, 1],
    [71, 1],
    [73, 0],
    [97, 0],
  ])("of %i hours ago: %i is kept", async (hours, kept) => {
    const event = textEvent("hello", { timestamp: clock.now() - hours * 3_600_000 });
    expect((await post(webhookBody(event))).statusCode).toBe(200);
    expect((await store.read(`u:${testUser}`)).mailbox).toBe(kept);
  });
});

describe("503 asks LINE to come again", () => {
  test("while the runtime ends", async () => {
    await app.server.close();
    app = appWith({ isDraining: () => true });
    const answer = await post(webhookBody(textEvent("hello")));
    expect([answer.statusCode, answer.json()]).toEqual([503, { code: "draining" }]);
  });

  test("when the store fails, with the store's code", async () => {
    await app.server.close();
    const fails = async (): Promise<never> => {
      throw new RengaError("store-unavailable");
    };
    app = appWith({ store: { accept: fails, health: store.health } });
    const answer = await post(webhookBody(textEvent("hello")));
    expect([answer.statusCode, answer.json()]).toEqual([503, { code: "store-unavailable" }]);
  });

  test("when a mailbox is full, and what was stored is found then", async () => {
    const events = Array.from({ length: 201 }, (_, index) => textEvent(String(index)));
    const answer = await post(webhookBody(...events));
    expect([answer.statusCode, answer.json()]).toEqual([503, { code: "mailbox-full" }]);
    expect((await store.read(`u:${testUser}`)).mailbox).toBe(200);
  });

  test("when the store takes too long; what it then hands over is served all the same", async () => {
    await app.server.close();
    const gate = Promise.withResolvers<void>();
    const slow: ConversationStore["accept"] = async (...args) => {
      await gate.promise;
      return store.accept(...args);
    };
    app = appWith({ store: { accept: slow, health: store.health } });
    const answer = await post(webhookBody(textEvent("hello")));
    expect([answer.statusCode, answer.json()]).toEqual([503, { code: "accept-late" }]);
    gate.resolve();
    await expect.poll(() => taken.length).toBe(1);
  });

  test("when too many are under way, and not any more when they are answered", async () => {
    await app.server.close();
    const gate = Promise.withResolvers<void>();
    const slow = async (batch: readonly Accept[]) => {
      await gate.promise;
      return store.accept(batch);
    };
    app = appWith({ store: { accept: slow, health: store.health } });
    const answers = Array.from({ length: webhookLimits.underWay }, (_, index) =>
      post(webhookBody(textEvent("hello", { source: { type: "user", userId: `U${index}` } }))),
    );
    await expect.poll(() => app.webhooks.underWay()).toBe(webhookLimits.underWay);
    const answer = await post(webhookBody(textEvent("one more")));
    expect([answer.statusCode, answer.json()]).toEqual([503, { code: "overloaded" }]);
    gate.resolve();
    await Promise.all(answers);
    expect((await post(webhookBody(textEvent("later")))).statusCode).toBe(200);
  });
});

describe("health", () => {
  test("/healthz says that the process answers", async () => {
    const answer = await app.server.inject("/healthz");
    expect([answer.statusCode, answer.body]).toEqual([200, "ok"]);
  });

  test("/readyz says that the work can be done, or in one word why not", async () => {
    expect((await app.server.inject("/readyz")).body).toBe("ready");
    clock.advance(0);
    const troubles: readonly (readonly [string, Partial<AppPorts>])[] = [
      ["draining", { isDraining: () => true }],
      ["stuck", { aliveAt: () => clock.now() - 60_000 }],
      ["store", { store: { accept: store.accept, health: async () => ({ ok: false, reason: "gone" }) } }],
    ];
    for (const [word, ports] of troubles) {
      await app.server.close();
      app = appWith(ports);
      const answer = await app.server.inject("/readyz");
      expect([answer.statusCode, answer.body]).toEqual([503, word]);
    }
  });
});

test("what is not there is 404, without a word about what runs here", async () => {
  const answer = await app.server.inject("/admin");
  expect([answer.statusCode, answer.body]).toEqual([404, ""]);
});

function textOf(entry: Work["entries"][number]): string {
  return (entry.body as { message: { text: string } }).message.text;
}
