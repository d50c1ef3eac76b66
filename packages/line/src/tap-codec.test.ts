import { describe, expect, it } from "vitest";
import { tap } from "../testing/test-codec.ts";
import { carriesTap, createTapCodec, maxNameLength, nameLength } from "./tap-codec.ts";

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

  it("of the author's own brings its name, its data, and the chat that it came from", () => {
    const own = { ...tap, name: "pick", data: { id: "a.b", n: 3, names: ["りんご", null] } };
    const elsewhere = { ...own, origin: "u:U4af4980629af4980629af4980629af49" };
    for (const one of [own, elsewhere, { ...tap, name: "go" }, { ...tap, option: "$kept:12", origin: "g:other" }])
      expect(codec.decode(codec.encode(one))).toEqual(one);
    expect(codec.encode(elsewhere).length - codec.encode(own).length).toBe(25);
  });

  it("of the author's own is carried whole as long as LINE has room for it", () => {
    const most = (length: number) => ({ ...tap, name: "pick", data: { text: "x".repeat(length) } });
    const fits = Array.from({ length: 300 }, (_, length) => length).findLast((length) => carriesTap(most(length))) ?? 0;
    expect(codec.encode(most(fits))).toHaveLength(300);
    expect(carriesTap(most(fits + 1))).toBe(false);
  });

  it("kept with its run and sent elsewhere is at most 300 characters long", () => {
    const flow = "f".repeat(maxNameLength - 1);
    const most = {
      flow,
      state: "s",
      hash: "0123456789abcdef",
      run: Number.MAX_SAFE_INTEGER,
      ask: Number.MAX_SAFE_INTEGER,
    };
    const kept = { ...most, option: "$kept:123456789012", origin: `u:U${"f".repeat(32)}` };
    expect(codec.encode(kept).length).toBeLessThanOrEqual(300);
    expect(codec.decode(codec.encode(kept))).toEqual(kept);
  });

  it("is never read as a tap when any of its characters was changed, dropped or doubled", () => {
    for (const data of [{ option: "k2" }, { name: "pick", data: { id: 7 } }].map((one) =>
      codec.encode({ ...tap, ...one }),
    )) {
      for (let index = 0; index < data.length; index += 1) {
        const character = data[index] ?? "";
        for (const other of ["A", "0", ".", "-", "%", "", character + character]) {
          if (other === character) continue;
          const altered = data.slice(0, index) + other + data.slice(index + 1);
          expect(codec.decode(altered), altered).not.toBeTypeOf("object");
          if (/^rg[0-9]\./.test(altered)) expect(codec.decode(altered), altered).toBe("forged");
        }
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
