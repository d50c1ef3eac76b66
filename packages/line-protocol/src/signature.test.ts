import { validateSignature } from "@line/bot-sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signBody, verifySignature } from "./signature.ts";

const secret = "a-channel-secret";
const body = new TextEncoder().encode('{"destination":"U0","events":[]}');
const good = signBody(body, secret);

describe("verifySignature", () => {
  it("takes what signBody and LINE's SDK agree on", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ minLength: 1 }), (bytes, key) => {
        const header = signBody(bytes, key);
        expect(validateSignature(Buffer.from(bytes), key, header)).toBe(true);
        expect(verifySignature(bytes, key, header)).toBe(true);
      }),
    );
  });

  it("takes one of several secrets", () => {
    expect(verifySignature(body, ["new", secret], good)).toBe(true);
    expect(verifySignature(body, ["new", "newer"], good)).toBe(false);
    expect(verifySignature(body, [], good)).toBe(false);
  });

  it("refuses an empty secret, even with the signature that one makes", () => {
    expect(verifySignature(body, "", signBody(body, ""))).toBe(false);
  });

  const lastLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const last = lastLetters.indexOf(good[42] ?? "");

  it.each([
    ["nothing", undefined],
    ["an empty text", ""],
    ["no padding", good.slice(0, 43)],
    ["double padding", `${good}=`],
    ["a leading space", ` ${good}`],
    ["a trailing space", `${good} `],
    ["a line break", `${good}\n`],
    ["two values", `${good},${good}`],
    ["a value and junk", `${good},AAAA`],
    ["junk inside", `${good.slice(0, 10)}*${good.slice(11)}`],
    ["another case", good.toLowerCase()],
    ["url-safe letters", `${good.slice(0, 10)}_${good.slice(11)}`],
    ["hexadecimal", Buffer.from(good, "base64").toString("hex")],
    ["another body's", signBody(new TextEncoder().encode("{}"), secret)],
    ["another secret's", signBody(body, "other")],
    ["another spelling of the same bytes", `${good.slice(0, 42)}${lastLetters[last ^ 1]}=`],
  ])("refuses %s", (_, header) => {
    expect(verifySignature(body, secret, header)).toBe(false);
  });

  it("refuses a body with any byte changed", () => {
    for (let index = 0; index < body.length; index += 1) {
      const changed = body.map((byte, at) => (at === index ? byte ^ 1 : byte));
      expect(verifySignature(changed, secret, good)).toBe(false);
    }
  });
});
