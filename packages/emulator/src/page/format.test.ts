import { expect, test } from "vitest";
import { clockTime, dayName, fileSize, pickedDate, playTime } from "./format.ts";
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
