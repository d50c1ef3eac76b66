import { describe, expect, it } from "vitest";
import { instantOf, localDateTime } from "./dates.ts";
import { isOpenAt, nextOpeningAfter, type OpeningHours } from "./opening-hours.ts";

const zone = "Asia/Tokyo";
const evening = [{ from: "18:00", until: "02:00" }];
const hours: OpeningHours = {
  week: {
    mon: [
      { from: "11:00", until: "14:00" },
      { from: "17:00", until: "22:00" },
    ],
    fri: evening,
    sat: [{ from: "18:00", until: "24:00" }],
  },
  dates: { "2026-11-30": [], "2026-12-31": [{ from: "10:00", until: "12:00" }] },
};

function at(text: string): number {
  return instantOf(text, zone) ?? Number.NaN;
}

describe("opening hours", () => {
  it.each([
    ["2026-11-23T10:59", false],
    ["2026-11-23T11:00", true],
    ["2026-11-23T13:59", true],
    ["2026-11-23T14:00", false],
    ["2026-11-23T21:30", true],
    ["2026-11-24T12:00", false],
    ["2026-11-27T23:00", true],
    ["2026-11-28T01:59", true],
    ["2026-11-28T02:00", false],
    ["2026-11-28T23:59", true],
    ["2026-11-29T00:00", false],
    ["2026-11-30T12:00", false],
    ["2026-12-31T11:00", true],
  ])("at %s open: %s", (moment, open) => {
    expect(isOpenAt(hours, at(moment), zone)).toBe(open);
  });

  it.each([
    ["2026-11-23T10:00", "2026-11-23T11:00"],
    ["2026-11-23T11:00", "2026-11-23T17:00"],
    ["2026-11-23T23:00", "2026-11-27T18:00"],
    ["2026-11-28T20:00", "2026-12-04T18:00"],
  ])("after %s opens at %s", (moment, opening) => {
    expect(localDateTime(nextOpeningAfter(hours, at(moment), zone) ?? 0, zone)).toBe(opening);
  });

  it("never opens where there are none", () => {
    expect(nextOpeningAfter({ week: {} }, at("2026-11-23T10:00"), zone)).toBeUndefined();
  });

  it("are those of their own zone", () => {
    const abroad = { ...hours, timeZone: "Europe/Berlin" };
    expect(isOpenAt(abroad, at("2026-11-23T20:30"), zone)).toBe(true);
    expect(isOpenAt(abroad, at("2026-11-23T12:00"), zone)).toBe(false);
  });
});
