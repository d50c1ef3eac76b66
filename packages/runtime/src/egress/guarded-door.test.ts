import type { lookup as systemLookup } from "node:dns";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGuardedDoor, type GuardedCall, type GuardedDoor, largestBody } from "./guarded-door.ts";
import { isAddress, isPublicAddress } from "./public-address.ts";

describe("an address is public", () => {
  test.each(["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1"])("%s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    "127.0.0.1",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "fc00::1",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "not an address",
    "",
  ])("and %s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "①②⑦.⓪.⓪.①",
  ])("and %s is seen to be an address once it is in a URL", (host) => {
    expect(isAddress(new URL(`https://${host}`).hostname)).toBe(true);
  });

  test("and a name is none", () => {
    expect(["api.example.com", "localhost", "1.example"].map(isAddress)).toEqual([false, false, false]);
  });
});

let server: Server;
let port: number;
let asked: IncomingMessage[];
let answer: { status: number; headers: Record<string, string>; body: Buffer | string } | "nothing";
let doors: GuardedDoor[];

beforeEach(async () => {
  asked = [];
  doors = [];
  answer = { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
  server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    if (answer !== "nothing") response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await Promise.all(doors.map((door) => door.close()));
});

function door(options: Parameters<typeof createGuardedDoor>[0]): GuardedDoor {
  const made = createGuardedDoor(options);
  doors.push(made);
  return made;
}

function call(more: Partial<GuardedCall> = {}): GuardedCall {
  return { origin: `http://service.test:${port}`, path: "/", method: "GET", headers: {}, timeout: 2_000, ...more };
}

/** A name service that answers with these addresses, one list after the other. */
function names(...answers: string[][]): typeof systemLookup {
  let count = 0;
  const lookup = (_name: string, _options: object, callback: (error: null, addresses: object[]) => void): void => {
    const addresses = answers[Math.min(count++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return lookup as unknown as typeof systemLookup;
}

describe("a call", () => {
  test.each([
    ["the machine itself", ["127.0.0.1"]],
    ["the cloud's metadata", ["169.254.169.254"]],
    ["a mapped address", ["::ffff:127.0.0.1"]],
    ["a public and a private address", ["93.184.216.34", "127.0.0.1"]],
    ["a private and a public address", ["127.0.0.1", "93.184.216.34"]],
    ["no address", []],
  ])("to a name of %s is refused before anything is connected", async (_name, addresses) => {
    let connected = 0;
    server.on("connection", () => {
      connected += 1;
    });
    expect(await door({ lookup: names(addresses) }).request(call())).toEqual({ kind: "private-address" });
    expect(connected).toBe(0);
  });

  test("to an address itself is refused although no name is looked up", async () => {
    const outcome = await door({}).request(call({ origin: `http://127.0.0.1:${port}` }));
    expect(outcome).toEqual({ kind: "private-address" });
    expect(asked).toEqual([]);
  });

  test("to a name that changes its mind is refused from then on", async () => {
    const guarded = door({ lookup: names(["169.254.169.254"], ["127.0.0.1"]) });
    for (const _ of [1, 2]) expect(await guarded.request(call())).toEqual({ kind: "private-address" });
    expect(asked).toEqual([]);
  });

  test("may go inwards where development asks for it", async () => {
    const outcome = await door({ allowPrivate: true }).request(call({ origin: `http://127.0.0.1:${port}` }));
    expect(outcome).toMatchObject({ kind: "answered", status: 200, contentType: "application/json" });
  });
});

describe("an answer", () => {
  const ask = (more: Partial<GuardedCall> = {}) =>
    door({ allowPrivate: true }).request(call({ origin: `http://127.0.0.1:${port}`, ...more }));

  test("that leads elsewhere is not followed", async () => {
    answer = { status: 302, headers: { location: `http://127.0.0.1:${port}/other` }, body: "" };
    expect(await ask()).toMatchObject({ kind: "answered", status: 302 });
    expect(asked).toHaveLength(1);
  });

  test("that is too large is not read to its end", async () => {
    answer = { status: 200, headers: {}, body: Buffer.alloc(largestBody + 1) };
    expect(await ask()).toEqual({ kind: "too-large" });
  });

  test("that is compressed is not unpacked", async () => {
    answer = { status: 200, headers: { "content-encoding": "gzip" }, body: gzipSync("x".repeat(1_000_000)) };
    expect(await ask()).toEqual({ kind: "compressed" });
  });

  test("that does not come is not waited for", async () => {
    answer = "nothing";
    expect(await ask({ timeout: 100 })).toEqual({ kind: "timeout" });
  });

  test("of a broken connection is a failure of the network", async () => {
    server.removeAllListeners("request");
    server.on("request", (request) => request.socket.destroy());
    expect(await ask()).toEqual({ kind: "network" });
  });
});
