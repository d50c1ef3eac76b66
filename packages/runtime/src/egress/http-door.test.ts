import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHttpDoor, type HttpDoor, type HttpOutcome } from "./http-door.ts";

let server: Server;
let door: HttpDoor;

beforeEach(() => {
  server = createServer();
  door = createHttpDoor({ connect: 300, headers: 300, total: 600 });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await door.close();
});

async function ask(answer: RequestListener): Promise<HttpOutcome> {
  server.removeAllListeners("request").on("request", answer);
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return post(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

function post(origin: string): Promise<HttpOutcome> {
  return door.post({ origin, path: "/v2", headers: { "content-type": "application/json" }, body: '{"a":"é"}' });
}

test("a call is made as it is asked for", async () => {
  let seen = "";
  const outcome = await ask(async (request, response) => {
    for await (const chunk of request) seen += chunk;
    seen = `${request.method} ${request.url} ${request.headers["content-length"]} ${seen}`;
    response.end();
  });
  expect(outcome).toMatchObject({ kind: "answered", status: 200 });
  expect(seen).toBe('POST /v2 10 {"a":"é"}');
});

describe("an answer", () => {
  test("that is a success is not waited for to its end, and the connection goes on", async () => {
    const first = await ask((_, response) => {
      response.writeHead(200).write("{");
      setTimeout(() => response.end("}"), 50);
    });
    expect(first).toMatchObject({ kind: "answered", status: 200 });
    expect(await ask((_, response) => response.writeHead(202).end())).toMatchObject({ status: 202 });
  });

  test("that is none is read", async () => {
    const outcome = await ask((_, response) => response.writeHead(400).end('{"message":"no"}'));
    expect(outcome).toMatchObject({ kind: "answered", status: 400 });
    expect(outcome.kind === "answered" && Buffer.from(outcome.body).toString()).toBe('{"message":"no"}');
  });

  test("without end is read to a limit", async () => {
    const outcome = await ask((_, response) => {
      response.writeHead(500);
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    });
    expect(outcome).toMatchObject({ kind: "answered", status: 500 });
    expect(outcome.kind === "answered" && outcome.body.length).toBeLessThan(200_000);
  });
});

describe("of a call that is not answered is known whether it can have been carried out", () => {
  test("nobody listens: it cannot", async () => {
    const taken = createTcpServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    await new Promise((resolve) => taken.close(resolve));
    expect(await post(`http://127.0.0.1:${port}`)).toEqual({ kind: "not-sent" });
  });

  test("it is no call at all: it cannot", async () => {
    const call = { origin: "http://127.0.0.1:1", path: "/", headers: { authorization: "a\nb" }, body: "" };
    expect(await door.post(call)).toEqual({ kind: "not-sent" });
  });

  test("the name is not known: it cannot", async () => {
    expect(await post("http://nobody.invalid")).toEqual({ kind: "not-sent" });
  });

  test("the connection breaks: it may", async () => {
    expect(await ask((request) => request.socket.destroy())).toEqual({ kind: "unknown" });
  });

  test("the connection breaks in the middle of an error: it may", async () => {
    const outcome = await ask((request, response) => {
      response.writeHead(500, { "content-length": "1000" }).write("{");
      setTimeout(() => request.socket.destroy(), 20);
    });
    expect(outcome).toEqual({ kind: "unknown" });
  });

  test("nothing is said: it may", async () => {
    expect(await ask(() => undefined)).toEqual({ kind: "unknown" });
  });

  test("it is said one byte at a time: it may, and is not waited for for ever", async () => {
    const outcome = await ask((_, response) => {
      response.writeHead(500);
      const drip = setInterval(() => response.write(" "), 100);
      response.on("close", () => clearInterval(drip));
    });
    expect(outcome).toEqual({ kind: "unknown" });
  });
});
