import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datePatternFault, datePatternLetters, formatDatePattern } from "./date-pattern.ts";
import { instantOf, localDateTime, parseDateTime, toLocalDateTime } from "./dates.ts";
import { Duration, parseDuration, showDuration } from "./duration.ts";

describe("a date pattern", () => {
  it.each([
    ["2026-04-10", "M月d日(EEE)", "ja", "4月10日(金)"],
    ["2026-04-10", "yyyy年M月d日 EEEE", "ja", "2026年4月10日 金曜日"],
    ["2026-04-10T15:05", "ah時mm分", "ja", "午後3時05分"],
    ["2026-04-10T15:05:09", "HH:mm:ss", "ja", "15:05:09"],
    ["2026-04-10", "EEE, MMM d", "en", "Fri, Apr 10"],
    ["2026-04-10", "EEEE d MMMM yyyy", "en", "Friday 10 April 2026"],
    ["2026-04-10T00:30", "h:mm a", "en", "12:30 AM"],
    ["18:00", "H:mm", "en", "18:00"],
    ["2026-04-10", "MM/dd/yy HH:mm", "en", "04/10/26 00:00"],
    ["2026-04-10", "M月d日EEE", "zh-Hant", "4月10日週五"],
    ["2026-04-10", "M월 d일 (E)", "ko", "4월 10일 (금)"],
    ["2026-04-10", "'day' d 'o''clock' ''", "en", "day 10 o'clock '"],
  ])("%s as %s in %s is %s", (date, pattern, locale, text) => {
    expect(formatDatePattern(date, pattern, locale)).toBe(text);
  });

  it("shows no date of a time", () => {
    expect(formatDatePattern("18:00", "d", "en")).toBeUndefined();
    expect(formatDatePattern("soon", "d", "en")).toBeUndefined();
  });

  it("takes every letter of the list, and no other", () => {
    for (const [letters] of datePatternLetters) {
      expect(datePatternFault(letters)).toBeUndefined();
      expect(formatDatePattern("2026-04-10T15:05:09", letters, "en")).toMatch(/./u);
    }
    expect(datePatternFault("YYYY")).toContain("YYYY");
    expect(datePatternFault("dth")).toContain("t");
  });
});

describe("a duration", () => {
  it.each([
    ["10m", 600_000],
    ["1h30m", 5_400_000],
    ["2w", 14 * 86_400_000],
    ["0.5h", 1_800_000],
    ["-1d", -86_400_000],
    ["1500ms", 1500],
  ])("%s is %i ms", (text, milliseconds) => {
    expect(parseDuration(text)?.total).toBe(milliseconds);
  });

  it.each(["", "10", "m", "10 m", "1y", "10m!", "--1m", `${"1".repeat(20)}m`])("%j is none", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it("comes back from its text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -1e9, max: 1e9 }), (days, milliseconds) => {
        const span = new Duration(days, milliseconds);
        expect(parseDuration(showDuration(span))?.total).toBe(span.total);
      }),
    );
  });
});

describe("a moment", () => {
  it("comes back from its local form", () => {
    const second = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(second, fc.constantFrom("Asia/Tokyo", "Asia/Bangkok", "UTC"), (seconds, zone) => {
        expect(instantOf(localDateTime(seconds * 1000, zone), zone)).toBe(seconds * 1000);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["2026-04-10T09:00:00Z", "2026-04-10T18:00"],
    ["2026-04-10T18:00:00+09:00", "2026-04-10T18:00"],
    ["2026-04-10T18:00:00", "2026-04-10T18:00"],
    ["2026-04-10T18:00:30", "2026-04-10T18:00:30"],
    ["tomorrow", undefined],
  ])("%s in Tokyo is %s", (text, local) => {
    expect(toLocalDateTime(text, "Asia/Tokyo")).toBe(local);
  });

  it.each(["2026-04-10", "2026-04-10T25:00", "2026-13-01T10:00", "2026-04-10 18:00", "2026-04-10T18:00Z"])(
    "%s is no date-time",
    (text) => {
      expect(parseDateTime(text)).toBeUndefined();
    },
  );
});
