import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VariableSchema } from "../expression/type.ts";
import { typeNames } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import { readAnswer } from "./read-answer.ts";

/** Monday, 23 November 2026, 10:00 in Tokyo. */
const now = Date.UTC(2026, 10, 23, 1);

function read(text: string, schema: VariableSchema | string, locale = "ja"): Value | undefined {
  return readAnswer(text, schema, { now, timeZone: "Asia/Tokyo", locale, locales: ["ja", "en"] })?.value;
}

type Case = readonly [locale: string, text: string, value: Value | undefined];

function table(type: VariableSchema | string, cases: readonly Case[]): void {
  it.each(cases)("%s: %s is %s", (locale, text, value) => {
    expect(read(text, type, locale)).toEqual(value);
  });
}

describe("a date", () => {
  table("date", [
    ["ja", "今日", "2026-11-23"],
    ["ja", "本日でお願いします", "2026-11-23"],
    ["ja", "明日", "2026-11-24"],
    ["ja", "あした", "2026-11-24"],
    ["ja", "明後日", "2026-11-25"],
    ["ja", "あさっての夜", "2026-11-25"],
    ["ja", "しあさって", "2026-11-26"],
    ["ja", "昨日", "2026-11-22"],
    ["ja", "来週の金曜日", "2026-12-04"],
    ["ja", "来週金曜", "2026-12-04"],
    ["ja", "今週の金曜", "2026-11-27"],
    ["ja", "再来週の月曜", "2026-12-07"],
    ["ja", "来週の土", "2026-12-05"],
    ["ja", "今度の土曜", "2026-11-28"],
    ["ja", "次の日曜日", "2026-11-29"],
    ["ja", "金曜日", "2026-11-27"],
    ["ja", "月曜", "2026-11-30"],
    ["ja", "土", "2026-11-28"],
    ["ja", "12/24", "2026-12-24"],
    ["ja", "１２／２４", "2026-12-24"],
    ["ja", "4/10", "2027-04-10"],
    ["ja", "24/12", "2026-12-24"],
    ["ja", "2026年4月10日", "2026-04-10"],
    ["ja", "令和9年4月10日", "2027-04-10"],
    ["ja", "4月10日", "2027-04-10"],
    ["ja", "四月十日", "2027-04-10"],
    ["ja", "十一月二十三日", "2026-11-23"],
    ["ja", "来年の12月1日", "2027-12-01"],
    ["ja", "2月29日", "2028-02-29"],
    ["ja", "2月30日", undefined],
    ["ja", "10日", "2026-12-10"],
    ["ja", "25日", "2026-11-25"],
    ["ja", "二十五日", "2026-11-25"],
    ["ja", "来月の10日", "2026-12-10"],
    ["ja", "今月末", "2026-11-30"],
    ["ja", "3日後", "2026-11-26"],
    ["ja", "三日後", "2026-11-26"],
    ["ja", "2週間後", "2026-12-07"],
    ["ja", "1ヶ月後", "2026-12-23"],
    ["ja", "クリスマスイブ", "2026-12-24"],
    ["ja", "大晦日", "2026-12-31"],
    ["ja", "元旦", "2027-01-01"],
    ["ja", "2026-12-24", "2026-12-24"],
    ["ja", "2026/12/24", "2026-12-24"],
    ["ja", "20261224", "2026-12-24"],
    ["ja", "12月24日(木)", "2026-12-24"],
    ["ja", "12月24日木曜日", "2026-12-24"],
    ["ja", "金曜か土曜", undefined],
    ["ja", "11月27日(金)", "2026-11-27"],
    ["ja", "明日か明後日", undefined],
    ["ja", "明日は無理です", undefined],
    ["ja", "明日以外", undefined],
    ["ja", "来週", undefined],
    ["ja", "予約", undefined],
    ["ja", "10", undefined],
    ["ja", "tomorrow", "2026-11-24"],
    ["en", "today", "2026-11-23"],
    ["en", "tomorrow", "2026-11-24"],
    ["en", "the day after tomorrow", "2026-11-25"],
    ["en", "Tonight please", "2026-11-23"],
    ["en", "next friday", "2026-12-04"],
    ["en", "Friday next week", "2026-12-04"],
    ["en", "this friday", "2026-11-27"],
    ["en", "Friday", "2026-11-27"],
    ["en", "on Sat.", "2026-11-28"],
    ["en", "April 10", "2027-04-10"],
    ["en", "10 April 2026", "2026-04-10"],
    ["en", "10th of April", "2027-04-10"],
    ["en", "Apr 10th, 2027", "2027-04-10"],
    ["en", "the 25th", "2026-11-25"],
    ["en", "12/24", "2026-12-24"],
    ["en", "12/24/2026", "2026-12-24"],
    ["en-GB", "10/4/2027", "2027-04-10"],
    ["en", "in 3 days", "2026-11-26"],
    ["en", "in two weeks", "2026-12-07"],
    ["en", "a week from today", "2026-11-30"],
    ["en", "Christmas Eve", "2026-12-24"],
    ["en", "Thursday, December 24", "2026-12-24"],
    ["en", "Friday or Saturday", undefined],
    ["en", "not tomorrow", undefined],
    ["en", "I don't know yet", undefined],
    ["en", "明日", "2026-11-24"],
    ["th", "วันนี้", "2026-11-23"],
    ["th", "พรุ่งนี้", "2026-11-24"],
    ["th", "มะรืนนี้", "2026-11-25"],
    ["th", "วันศุกร์", "2026-11-27"],
    ["th", "วันศุกร์หน้า", "2026-12-04"],
    ["th", "อาทิตย์หน้าวันพุธ", "2026-12-02"],
    ["th", "วันอาทิตย์นี้", "2026-11-29"],
    ["th", "10 เมษายน 2570", "2027-04-10"],
    ["th", "10 เม.ย.", "2027-04-10"],
    ["th", "24/12/2026", "2026-12-24"],
    ["th", "๒๔/๑๒", "2026-12-24"],
    ["th", "อีกสามวัน", "2026-11-26"],
    ["zh-Hant", "今天", "2026-11-23"],
    ["zh-Hant", "明天晚上", "2026-11-24"],
    ["zh-Hant", "後天", "2026-11-25"],
    ["zh-Hant", "大後天", "2026-11-26"],
    ["zh-Hant", "下週三", "2026-12-02"],
    ["zh-Hant", "下星期五", "2026-12-04"],
    ["zh-Hant", "這週五", "2026-11-27"],
    ["zh-Hant", "禮拜天", "2026-11-29"],
    ["zh-Hant", "十二月二十五號", "2026-12-25"],
    ["zh-Hant", "2027年4月10日", "2027-04-10"],
    ["zh-Hant", "下個月10號", "2026-12-10"],
    ["zh-Hant", "三天後", "2026-11-26"],
    ["ko", "오늘", "2026-11-23"],
    ["ko", "내일", "2026-11-24"],
    ["ko", "모레", "2026-11-25"],
    ["ko", "내일모레", "2026-11-25"],
    ["ko", "다음 주 금요일", "2026-12-04"],
    ["ko", "이번 주 토요일", "2026-11-28"],
    ["ko", "금요일이요", "2026-11-27"],
    ["ko", "4월 10일", "2027-04-10"],
    ["ko", "2027년 4월 10일", "2027-04-10"],
    ["ko", "다음 달 10일", "2026-12-10"],
    ["ko", "3일 후", "2026-11-26"],
  ]);
});

describe("a time", () => {
  table("time", [
    ["ja", "18:00", "18:00"],
    ["ja", "１８：３０", "18:30"],
    ["ja", "18時", "18:00"],
    ["ja", "午後3時半", "15:30"],
    ["ja", "夜7時", "19:00"],
    ["ja", "夜の七時", "19:00"],
    ["ja", "朝9時15分", "09:15"],
    ["ja", "昼の12時", "12:00"],
    ["ja", "お昼の1時", "13:00"],
    ["ja", "午前0時", "00:00"],
    ["ja", "夜12時", "00:00"],
    ["ja", "正午", "12:00"],
    ["ja", "19", "19:00"],
    ["ja", "十九時三十分", "19:30"],
    ["ja", "30分後", "10:30"],
    ["ja", "2時間後", "12:00"],
    ["ja", "18時か19時", undefined],
    ["ja", "25時", undefined],
    ["ja", "18:60", undefined],
    ["en", "6pm", "18:00"],
    ["en", "6:30 p.m.", "18:30"],
    ["en", "at 7 in the evening", "19:00"],
    ["en", "half past three", "03:30"],
    ["en", "quarter to 6 in the evening", "17:45"],
    ["en", "noon", "12:00"],
    ["en", "midnight", "00:00"],
    ["en", "8 o'clock", "08:00"],
    ["en", "seven tonight", "19:00"],
    ["en", "in an hour", "11:00"],
    ["th", "18.00 น.", "18:00"],
    ["th", "บ่ายสามโมง", "15:00"],
    ["th", "หกโมงเย็น", "18:00"],
    ["th", "สองทุ่มครึ่ง", "20:30"],
    ["th", "เที่ยง", "12:00"],
    ["zh-Hant", "下午三點半", "15:30"],
    ["zh-Hant", "晚上7:30", "19:30"],
    ["zh-Hant", "中午12點", "12:00"],
    ["zh-Hant", "三點二十分", "03:20"],
    ["ko", "오후 3시 반", "15:30"],
    ["ko", "저녁 일곱 시", "19:00"],
    ["ko", "오전 11시 20분", "11:20"],
    ["ko", "정오", "12:00"],
  ]);
});

describe("a date with a time", () => {
  table("datetime", [
    ["ja", "明後日の午後3時半", "2026-11-25T15:30"],
    ["ja", "明日18時", "2026-11-24T18:00"],
    ["ja", "12/24 19:00", "2026-12-24T19:00"],
    ["ja", "今夜8時", "2026-11-23T20:00"],
    ["ja", "来週の金曜日、夜7時でお願いします", "2026-12-04T19:00"],
    ["ja", "18時", "2026-11-23T18:00"],
    ["ja", "9時", "2026-11-24T09:00"],
    ["ja", "1時間後", "2026-11-23T11:00"],
    ["ja", "2時間半後", "2026-11-23T12:30"],
    ["ja", "2026-12-24T18:00", "2026-12-24T18:00"],
    ["ja", "2026-12-24T09:00Z", "2026-12-24T18:00"],
    ["ja", "明日", undefined],
    ["en", "tomorrow at 6pm", "2026-11-24T18:00"],
    ["en", "tomorrow at 18:30", "2026-11-24T18:30"],
    ["en", "Dec 24th, 7:30 pm", "2026-12-24T19:30"],
    ["en", "next friday at noon", "2026-12-04T12:00"],
    ["en", "in 30 minutes", "2026-11-23T10:30"],
    ["th", "พรุ่งนี้ 18:00 น.", "2026-11-24T18:00"],
    ["zh-Hant", "明天下午三點", "2026-11-24T15:00"],
    ["zh-Hant", "下週三三點", "2026-12-02T03:00"],
    ["ko", "내일 오후 3시", "2026-11-24T15:00"],
  ]);
});

describe("a whole number", () => {
  table("integer", [
    ["ja", "3", 3],
    ["ja", "３", 3],
    ["ja", "三", 3],
    ["ja", "十二", 12],
    ["ja", "二十一", 21],
    ["ja", "2名", 2],
    ["ja", "３名", 3],
    ["ja", "二人", 2],
    ["ja", "ふたり", 2],
    ["ja", "ひとりです", 1],
    ["ja", "三つください", 3],
    ["ja", "みっつ", 3],
    ["ja", "大人2名です", 2],
    ["ja", "4人でお願いします", 4],
    ["ja", "一緒に二人で行きます", 2],
    ["ja", "１，２００円", 1200],
    ["ja", "一万五千円", 15000],
    ["ja", "2万5千", 25000],
    ["ja", "-3", -3],
    ["ja", "2名と3名", undefined],
    ["ja", "2-3名", undefined],
    ["ja", "1.5", undefined],
    ["ja", "十分です", undefined],
    ["ja", "4/10", undefined],
    ["ja", "たくさん", undefined],
    ["ja", "A4", undefined],
    ["en", "two", 2],
    ["en", "Just the two of us", 2],
    ["en", "we are 4 people", 4],
    ["en", "twenty-five", 25],
    ["en", "three hundred", 300],
    ["en", "a couple", 2],
    ["en", "1,200", 1200],
    ["en", "not 4", undefined],
    ["en", "two or three", undefined],
    ["th", "สอง", 2],
    ["th", "สองคน", 2],
    ["th", "๔ ท่าน", 4],
    ["th", "สิบเอ็ด", 11],
    ["th", "ยี่สิบ", 20],
    ["zh-Hant", "兩位", 2],
    ["zh-Hant", "三個人", 3],
    ["zh-Hant", "十二", 12],
    ["zh-Hant", "我們有四位", 4],
    ["ko", "두 명", 2],
    ["ko", "세명이요", 3],
    ["ko", "넷", 4],
    ["ko", "이십삼", 23],
    ["ko", "4명", 4],
  ]);
});

describe("a number", () => {
  table("number", [
    ["ja", "1.5", 1.5],
    ["ja", "３．５", 3.5],
    ["ja", "36.5度", 36.5],
    ["ja", "-2.5", -2.5],
    ["en", "1,234.50", 1234.5],
  ]);
});

describe("yes and no", () => {
  table("boolean", [
    ["ja", "はい", true],
    ["ja", "はい、お願いします", true],
    ["ja", "はい！", true],
    ["ja", "うん", true],
    ["ja", "ＯＫ", true],
    ["ja", "いいえ", false],
    ["ja", "いいえ、結構です", false],
    ["ja", "違います", false],
    ["ja", "yes", true],
    ["ja", "👍", true],
    ["ja", "大丈夫です", undefined],
    ["ja", "予約", undefined],
    ["en", "Yes", true],
    ["en", "yes please", true],
    ["en", "Yep.", true],
    ["en", "no", false],
    ["en", "No thanks!", false],
    ["en", "maybe", undefined],
    ["th", "ใช่ค่ะ", true],
    ["th", "ไม่เอาครับ", false],
    ["zh-Hant", "好的", true],
    ["zh-Hant", "不用了", false],
    ["ko", "네", true],
    ["ko", "아니요", false],
  ]);
});

describe("a text", () => {
  it("is what was written, without the spaces around it", () => {
    expect(read("  山田　花子 ", "string")).toBe("山田　花子");
    expect(read("   ", "string")).toBeUndefined();
  });

  it("of a closed set is its member, whatever the case and width", () => {
    expect(read("ＳＭＡＬＬ", { type: "string", enum: ["small", "large"] })).toBe("small");
    expect(read("medium", { type: "string", enum: ["small", "large"] })).toBeUndefined();
  });
});

describe("an answer fits its declaration", () => {
  it.each<[string, VariableSchema, Value | undefined]>([
    ["9", { type: "integer", maximum: 8 }, undefined],
    ["8", { type: "integer", maximum: 8 }, 8],
    ["a@example.com", { type: "string", format: "email" }, "a@example.com"],
    ["a at example", { type: "string", format: "email" }, undefined],
    ["AB12", { type: "string", pattern: "^[a-z]{2}[0-9]{2}$" }, "AB12"],
    ["anything", {}, "anything"],
    ["here", { type: "location" }, undefined],
  ])("%s for %j", (text, schema, value) => {
    expect(read(text, schema)).toEqual(value);
  });
});

describe("whatever people write", () => {
  const piece = fc.constantFrom(
    ..."明日 の 金曜 日 12/24 3 時 半 午後 後 人 二 十 万 月 年 : . - next friday at 6 pm in two 週 三 點 내일 시 วัน ศุกร์ สอง ๒ \u0000".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );

  it("reading it never throws", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...typeNames),
        fc.constantFrom("ja", "en", "th", "zh-Hant", "ko", "fr"),
        (written, type, locale) => {
          read(written, type, locale);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
