import { describe, expect, it } from "vitest";
import { tap } from "../testing/test-codec.ts";
import { createTapCodec, maxNameLength, nameLength } from "./tap-codec.ts";

const codec = createTapCodec("channel secret", "u:U1");

describe("a tap as postback data", () => {
  it("comes back as it went", () => {
    for (const one of [
      { ...tap, option: "1x9zq0" },
      tap,
      { ...tap, option: "" },
      { ...tap, option: "1x9zq0.2" },
      { ...tap, flow: "$cancel", state: "a.b/c d", hash: "" },
      { ...tap, flow: "予約", run: 0, ask: Number.MAX_SAFE_INTEGER },
    ]) {
      expect(codec.decode(codec.encode(one))).toEqual(one);
    }
  });

  it("has one form that stays", () => {
    expect(codec.encode({ ...tap, option: "k2" })).toBe("rg1.reservation.choose.0a1b2c3d.3.c.-k2.dkBloBr5FMw1Ng");
  });

  it("is at most 300 characters long with the longest names, numbers and options", () => {
    const flow = "f".repeat(Math.ceil(maxNameLength / 2));
    const state = "s".repeat(Math.floor(maxNameLength / 2));
    const most = { flow, state, hash: "0123456789abcdef", run: Number.MAX_SAFE_INTEGER, ask: Number.MAX_SAFE_INTEGER };
    const data = codec.encode({ ...most, option: "zzzzzzzzzzz.9999" });
    expect(nameLength(flow) + nameLength(state)).toBe(maxNameLength);
    expect(data.length).toBeLessThanOrEqual(300);
    expect(codec.decode(data)).toEqual({ ...most, option: "zzzzzzzzzzz.9999" });
  });

  it("is never read as a tap when any of its characters was changed, dropped or doubled", () => {
    const data = codec.encode({ ...tap, option: "k2" });
    for (let index = 0; index < data.length; index += 1) {
      const character = data[index] ?? "";
      for (const other of ["A", "0", ".", "-", "%", "", character + character]) {
        if (other === character) continue;
        const altered = data.slice(0, index) + other + data.slice(index + 1);
        expect(codec.decode(altered), altered).not.toBeTypeOf("object");
        if (altered.startsWith("rg1.")) expect(codec.decode(altered), altered).toBe("forged");
      }
    }
  });

  it("is forged in another chat, and under another secret", () => {
    const data = codec.encode(tap);
    expect(createTapCodec("channel secret", "u:U2").decode(data)).toBe("forged");
    expect(createTapCodec("another secret", "u:U1").decode(data)).toBe("forged");
  });

  it("is forged in a version that is not spoken", () => {
    expect(codec.decode(codec.encode(tap).replace("rg1.", "rg0."))).toBe("forged");
    expect(codec.decode("rg2.")).toBe("forged");
  });

  it("leaves data alone that is not ours", () => {
    for (const data of ["", "action=book", '{"a":1}', "rg", "rgb1.5", "xrg1.a.b"])
      expect(codec.decode(data)).toBeUndefined();
  });
});
