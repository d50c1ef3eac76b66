import { expect, it } from "vitest";
import { normalizeText } from "../answers/normalize.ts";
import { changeLabel, namesToChange } from "./correct-words.ts";

it.each([
  ["change the date", "date"],
  ["I'd like to change the date", "date"],
  ["Can I change my date please", "date"],
  ["The date is wrong.", "date"],
  ["日付を変更", "日付"],
  ["日付を変えたいです", "日付"],
  ["日付の変更", "日付"],
  ["เปลี่ยนวันที่", "วันที่"],
  ["我想更改日期", "日期"],
  ["修改日期", "日期"],
  ["날짜를 바꿀래요", "날짜"],
  ["날짜 변경", "날짜"],
])("%s asks to change %s", (text, name) => {
  expect(namesToChange(normalizeText(text), ["en", "ja", "th", "zh-Hant", "ko"])).toContain(name);
});

it.each(["date", "date please", "the date", "change", "変更", "the 10th", ""])("%s alone asks for nothing", (text) => {
  expect(namesToChange(normalizeText(text), ["en", "ja"])).toEqual([]);
});

it("every button is understood when it is typed", () => {
  for (const locale of ["en", "ja", "th", "zh-Hant", "ko"]) {
    const typed = normalizeText(changeLabel("x1", locale));
    expect(namesToChange(typed, [locale])).toContain("x1");
  }
});
