import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize.ts";

describe("normalizeText", () => {
  it.each([
    ["ＢＯＯＫ　 ａ table", "book a table"],
    [" 予約 ", "予約"],
    ["ﾖﾔｸ", "ヨヤク"],
    ["ｻｰﾋﾞｽ", "サービス"],
    ["サ−ビス", "サービス"],
    ["らーめん", "らーめん"],
    ["コ──ヒ-", "コーーヒー"],
    ["10〜12時", "10~12時"],
    ["10～12時", "10~12時"],
    ["e‐mail", "e-mail"],
    ["2－3", "2-3"],
    ["２名", "2名"],
    ["Straße", "straße"],
    ["i\u200bnvisible", "invisible"],
    ["❤️", "❤"],
    ["", ""],
  ])("%j is %j", (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});
