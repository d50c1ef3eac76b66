import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkValue } from "../expression/check-value.ts";
import type { VariableSchema } from "../expression/type.ts";
import { typeNames } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerLanguages } from "./answer-languages.ts";
import { matchLabel } from "./match-label.ts";
import { normalizeText } from "./normalize.ts";
import { readAnswer } from "./read-answer.ts";
import { readAnswers } from "./read-answers.ts";
import { matchLabels, readItems } from "./read-items.ts";

// What people write in each language, type by type, is in testdata/ and tried by languages.test.ts.

/** Monday, 23 November 2026, 10:00 in Tokyo. */
const context: AnswerContext = {
  now: Date.UTC(2026, 10, 23, 1),
  timeZone: "Asia/Tokyo",
  locale: "ja",
  locales: ["ja", "en"],
};

function read(text: string, schema: VariableSchema | string): Value | undefined {
  return readAnswer(text, schema, context)?.value;
}

describe("a text", () => {
  it("is what was written, without the spaces around it", () => {
    expect(read("  山田　花子 ", "string")).toBe("山田　花子");
    expect(read("ＡＢＣ①", "string")).toBe("ＡＢＣ①");
    expect(read("   ", "string")).toBeUndefined();
  });

  it.each([
    ["ＳＭＡＬＬ", "small"],
    ["large please", "large"],
    ["extralarge", "extra large"],
    ["extra largr", "extra large"],
    ["medium", undefined],
    ["not small", undefined],
    ["small or large", undefined],
    ["2", undefined],
  ])("of a closed set: %s is %s", (text, value) => {
    expect(read(text, { type: "string", enum: ["small", "large", "extra large"] })).toBe(value);
  });

  it.each([
    ["date", "明日", "2026-11-24"],
    ["time", "午後3時半", "15:30"],
    ["date-time", "明日の午後3時半", "2026-11-24T15:30"],
    ["duration", "1時間半", "1h30m"],
    ["date", "いつか", undefined],
    ["uuid", "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "1b4e28ba-2fa1-11d2-883f-0016d3cca427"],
  ])("of the format %s: %s is %s", (format, text, value) => {
    expect(read(text, { type: "string", format })).toBe(value);
  });
});

describe("an answer fits its declaration", () => {
  it.each<[string, VariableSchema, Value | undefined]>([
    ["9", { type: "integer", maximum: 8 }, undefined],
    ["8", { type: "integer", maximum: 8 }, 8],
    ["1.5", { type: "integer" }, undefined],
    ["a@example.com", { type: "string", format: "email" }, "a@example.com"],
    ["a at example", { type: "string", format: "email" }, undefined],
    ["090-1234-5678", { type: "string", format: "phone", maxLength: 10 }, undefined],
    ["AB12", { type: "string", pattern: "^[a-z]{2}[0-9]{2}$" }, "AB12"],
    ["anything", {}, "anything"],
    ["here", { type: "location" }, undefined],
  ])("%s for %j", (text, schema, value) => {
    expect(read(text, schema)).toEqual(value);
  });

  it("by a type of the bot's own", () => {
    const types = { party: { type: "integer", maximum: 8 }, mail: { type: "string", format: "email" } };
    expect(readAnswer("3名です", { $type: "party" }, { ...context, types })?.value).toBe(3);
    expect(readAnswer("a@example.comです", "mail", { ...context, types })?.value).toBe("a@example.com");
  });
});

describe("whatever people write", () => {
  const words = answerLanguages.flatMap(({ yes, no, before, after, and, last }) => [yes, no, before, after, and, last]);
  const piece = fc.oneof(
    fc.constantFrom(
      ..."明日 の 金曜 日 12/24 3 時 半 午後 後 人 二 十 万 月 年 : . - , か と next friday at 6 pm in two 週 三 點 내일 시 세 명 วัน ศุกร์ สอง ทุ่ม ๒ @example.com https:// 090 + ½ ² ( \u0000".split(
        " ",
      ),
    ),
    fc.constantFrom(...words.flat()),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
  );
  const locale = fc.constantFrom("ja", "en", "en-GB", "th", "zh-Hant", "ko", "fr");
  const schema = fc.constantFrom<VariableSchema>(
    ...typeNames.map((type) => ({ type })),
    { type: "integer", minimum: 1, maximum: 8 },
    ...["email", "uri", "phone", "duration", "date", "time", "date-time"].map((format) => ({ type: "string", format })),
    { type: "string", enum: ["明日", "3時", "next friday"] },
  );
  const inLocale = (tag: string): AnswerContext => ({
    ...context,
    locale: tag,
    locales: ["ja", "en", "th", "zh", "ko"],
  });

  it("is read as a value that fits, or not at all", () => {
    fc.assert(
      fc.property(text, schema, locale, (written, declared, tag) => {
        const answer = readAnswer(written, declared, inLocale(tag));
        if (answer !== undefined) expect(checkValue(answer.value, declared)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("is read the same with spaces around it", () => {
    fc.assert(
      fc.property(text, schema, locale, (written, declared, tag) => {
        const plain = readAnswer(written, declared, inLocale(tag));
        expect(readAnswer(` \u3000${written}\n\t`, declared, inLocale(tag))).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it("fills several variables with values that fit, each only once", () => {
    fc.assert(
      fc.property(text, fc.array(schema, { maxLength: 4 }), locale, (written, schemas, tag) => {
        const asked = schemas.map((declared, index) => ({ name: `v${index}`, schema: declared, labels: ["人"] }));
        for (const [name, value] of Object.entries(readAnswers(written, asked, inLocale(tag)))) {
          const declared = asked.find((one) => one.name === name)?.schema;
          expect(value).not.toBeNull();
          expect(checkValue(value, declared ?? "integer")).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives items that fit, and labels that are offered", () => {
    fc.assert(
      fc.property(text, schema, fc.array(text, { maxLength: 5 }), (written, items, labels) => {
        const found = readItems(written, { type: "array", items }, context) ?? [];
        for (const item of found) expect(checkValue(item, items)).toBeUndefined();
        for (const index of [
          matchLabel(written, labels, context) ?? 0,
          ...(matchLabels(written, labels, context) ?? []),
        ]) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(Math.max(1, labels.length));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is its own label", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5, selector: normalizeText }), (labels) => {
        const offered = labels.filter((label) => normalizeText(label) !== "");
        for (const [index, label] of offered.entries()) expect(matchLabel(label, offered, context)).toBe(index);
      }),
    );
  });

  it("may be very long", () => {
    const long = [" ", "-", "1", "1 ", "か-", "a@", "a.", "+1", "(", "https://", "はい、", "三", "one ", "\u0301", "ｱﾞ"];
    for (const unit of long) {
      const written = `x${unit.repeat(10_000 / unit.length)}x`;
      for (const declared of ["integer", "date", "boolean", "datetime"]) read(written, declared);
      for (const format of ["email", "uri", "phone", "duration"]) read(written, { type: "string", format });
      expect(matchLabel(written, ["a", written], context)).toBe(1);
      expect(readItems(written, { type: "array", items: "integer" }, context)).toBeUndefined();
    }
  });
});
