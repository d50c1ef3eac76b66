import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createContentFolder } from "../../adapters/files/content-folder.ts";
import { createLineContent } from "../../adapters/line/line-content.ts";
import type { ContentPayload } from "../../effects/content.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import type { ServiceRequest } from "../../ports/service-caller.ts";
import { Secret } from "../../secret.ts";
import { sendContent } from "./send-content.ts";
import { sendLinkToken } from "./send-link-token.ts";
import type { SendPorts } from "./send-ports.ts";

/** What LINE answers to the next calls, in order; the last one repeats. */
let answers: { readonly status: number; readonly type?: string; readonly body?: string }[];
let paths: string[];
let server: Server;
let folder: string;
let ports: SendPorts;
let handed: ServiceRequest[];

beforeEach(async () => {
  paths = [];
  handed = [];
  server = createServer((request, response) => {
    paths.push(`${request.method} ${request.url}`);
    const {
      status,
      type = "application/json",
      body = "{}",
    } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500 };
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  folder = await mkdtemp(join(tmpdir(), "renga-content-"));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ports = {
    line: createLineContent({ baseUrl: url, dataBaseUrl: url, accessToken: new Secret("token") }),
    contents: createContentFolder(folder),
    services: {
      call: async (request) => {
        handed.push(request);
        return { kind: "result", result: { ok: true, status: 200, body: { url: "https://p/1" } } };
      },
    },
  } as Partial<SendPorts> as SendPorts;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const image = { id: "17", type: "image", contentProvider: { type: "line" } };

function row(payload: Partial<ContentPayload>, attempts = 1): ClaimedRow {
  const asked = { id: "c1", content: image, with: {}, accept: [], types: [], maxSize: 100, ...payload };
  const times = { firstAttemptAt: 0, createdAt: 0 };
  return { chat: "u:1", lane: "call", key: "key", nonce: "n", kind: "content", payload: asked, attempts, ...times };
}

async function resultOf(payload: Partial<ContentPayload>): Promise<unknown> {
  const outcome = await sendContent(row(payload), ports);
  return outcome.do === "done" ? (outcome.accept?.body as { result: unknown } | undefined)?.result : outcome;
}

describe("what a user sent", () => {
  test("is fetched from LINE and stored, the same again under the same name", async () => {
    answers = [{ status: 200, type: "image/jpeg", body: "bytes" }];
    const body = { file: "key.jpg", type: "image/jpeg", size: 5 };
    expect(await resultOf({})).toEqual({ ok: true, body });
    expect(await resultOf({})).toEqual({ ok: true, body });
    expect(paths[0]).toBe("GET /v2/bot/message/17/content");
    expect(await readdir(folder)).toEqual(["key.jpg"]);
    expect(await readFile(join(folder, "key.jpg"), "utf8")).toBe("bytes");
  });

  test("is handed to a service with its type", async () => {
    answers = [{ status: 200, type: "image/png", body: "png" }];
    expect(await resultOf({ operation: "photos.store", with: { ticket: 7 } })).toMatchObject({ ok: true, status: 200 });
    expect(handed).toMatchObject([
      { operation: "photos.store", with: { ticket: 7 }, key: "key", content: { type: "image/png" } },
    ]);
    expect(Buffer.from(handed[0]?.content?.bytes ?? []).toString()).toBe("png");
  });

  test("is waited for while LINE prepares it", async () => {
    answers = [{ status: 202, body: "" }];
    const outcome = await sendContent(row({}), ports);
    expect(outcome).toMatchObject({ do: "retry", delay: 2_000, replace: { payload: { waits: 1 } } });
    expect(await resultOf({ waits: 60 })).toMatchObject({ ok: false, error: { kind: "timeout" } });
  });

  test("that is gone, too large, of another type or with another app fails", async () => {
    answers = [{ status: 410 }];
    expect(await resultOf({})).toEqual({ ok: false, error: { kind: "gone" } });
    answers = [{ status: 200, type: "image/jpeg", body: "x".repeat(101) }];
    expect(await resultOf({})).toMatchObject({ ok: false, error: { kind: "too-large" } });
    answers = [{ status: 200, type: "text/html", body: "x" }];
    expect(await resultOf({ types: ["image/*", "application/pdf"] })).toMatchObject({
      ok: false,
      error: { kind: "type" },
    });
    const asked = paths.length;
    const external = { ...image, contentProvider: { type: "external", originalContentUrl: "https://x/y" } };
    expect(await resultOf({ content: external })).toMatchObject({ ok: false, error: { kind: "external" } });
    expect(await resultOf({ content: null })).toMatchObject({ ok: false, error: { kind: "refused" } });
    expect(paths.length).toBe(asked);
  });

  test("is tried again where LINE is in trouble, and then fails", async () => {
    answers = [{ status: 500 }];
    expect(await sendContent(row({}), ports)).toMatchObject({ do: "retry", replace: { payload: { failures: 1 } } });
    expect(await resultOf({ failures: 2 })).toEqual({ ok: false, error: { kind: "status", status: 500 } });
  });
});

describe("a link token", () => {
  const asked = (attempts: number): ClaimedRow => ({
    ...row({}, attempts),
    kind: "linkToken",
    payload: { id: "c1", user: "U1" },
  });

  test("is issued by LINE", async () => {
    answers = [{ status: 200, body: '{"linkToken":"abc"}' }];
    expect(await sendLinkToken(asked(1), ports)).toMatchObject({
      do: "done",
      accept: { body: { call: "c1", result: { ok: true, body: { linkToken: "abc" } } } },
    });
    expect(paths).toEqual(["POST /v2/bot/user/U1/linkToken"]);
  });

  test("that LINE refuses is an error, and one that it cannot give is asked for again", async () => {
    answers = [{ status: 404 }];
    expect(await sendLinkToken(asked(1), ports)).toMatchObject({
      accept: { body: { result: { ok: false, error: { kind: "status", status: 404 } } } },
    });
    answers = [{ status: 500 }];
    expect(await sendLinkToken(asked(1), ports)).toEqual({ do: "retry", delay: 1_000 });
  });
});
