import { expect, test } from "vitest";
import { clockTime, countdown, dayName, dueTime, fileSize, pickedDate, playTime } from "./format.ts";
import { phoneWords } from "./phone-words.ts";

const at = (day: number, hour = 9, minute = 5): number => new Date(2026, 10, day, hour, minute).getTime();

test("a time of day has no leading zero", () => {
  expect(clockTime(at(23))).toBe("9:05");
});

test.each([
  [23, "ja", "今日"],
  [22, "ko", "어제"],
  [20, "ja", "11月20日(金)"],
  [20, "en", "Fri, Nov 20"],
  [20, "th", "ศุกร์ 20 พ.ย."],
])("the %ith is called in %s %s", (day, language, name) => {
  expect(dayName(at(day), at(23, 23, 59), language, phoneWords(language))).toBe(name);
});

test.each([
  ["2026-11-27", "ja", "2026年11月27日金曜日"],
  ["2026-11-27T19:00", "ja", "2026年11月27日金曜日 19:00"],
  ["19:00", "ja", ""],
  ["2026-13-99", "en", ""],
  ["", "en", ""],
])("%s is read in %s as %s", (value, language, words) => {
  expect(pickedDate(value, language)).toBe(words);
});

test("sizes and lengths are short", () => {
  expect([fileSize(512), fileSize(23_456), fileSize(3 * 1024 * 1024)]).toEqual(["512 B", "22.9 KB", "3.0 MB"]);
  expect([playTime(5_000), playTime(63_000)]).toEqual(["0:05", "1:03"]);
});

test("an unknown language falls back to English, a regional one to its language", () => {
  expect(phoneWords("fr").read).toBe("Read");
  expect(phoneWords("zh-TW").read).toBe("已讀");
});

test.each([
  ["2026-11-23T09:30:00Z", "18:30"],
  ["2026-11-23T15:00:00Z", "Tue, Nov 24, 00:00"],
  ["2027-01-04T00:00:00Z", "Mon, Jan 4, 2027, 09:00"],
])("%s is due at %s in Tokyo", (due, text) => {
  expect(dueTime(Date.parse(due), Date.parse("2026-11-23T03:00:00Z"), "Asia/Tokyo")).toBe(text);
});

test.each([
  [0, "now"],
  [-5, "now"],
  [400, "in 1 s"],
  [60_000, "in 1 min"],
  [7_500_000, "in 2 h 5 min"],
  [90_061_000, "in 1 d 1 h"],
])("%i ms to go: %s", (ms, text) => {
  expect(countdown(ms)).toBe(text);
});
