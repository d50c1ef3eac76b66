import { describe, expect, it } from "vitest";
import { nextCron, nextTimeOfDay, parseCron } from "./cron.ts";
import { instantOf, localDateTime } from "./dates.ts";

describe("the next time of a cron", () => {
  it.each([
    // Cron, zone, after, next.
    ["0 9 * * mon", "Asia/Tokyo", "2026-04-01T10:00", "2026-04-06T09:00"],
    ["0 9 * * mon", "Asia/Tokyo", "2026-04-06T08:59", "2026-04-06T09:00"],
    ["0 9 * * mon", "Asia/Tokyo", "2026-04-06T09:00", "2026-04-13T09:00"],
    ["*/15 9-17 * * mon-fri", "Asia/Tokyo", "2026-04-03T17:45", "2026-04-06T09:00"],
    ["*/15 * * * *", "Asia/Tokyo", "2026-04-03T17:46", "2026-04-03T18:00"],
    ["5/20 * * * *", "Asia/Tokyo", "2026-04-03T17:26", "2026-04-03T17:45"],
    ["0 0 1 * *", "Asia/Tokyo", "2026-12-02T00:00", "2027-01-01T00:00"],
    ["0 12 29 2 *", "Asia/Tokyo", "2026-04-01T00:00", "2028-02-29T12:00"],
    ["30 8 1,15 * *", "Asia/Tokyo", "2026-04-01T09:00", "2026-04-15T08:30"],
    ["0 7 * * 0", "Asia/Tokyo", "2026-04-01T09:00", "2026-04-05T07:00"],
    ["0 7 * * 7", "Asia/Tokyo", "2026-04-01T09:00", "2026-04-05T07:00"],
    // Both day fields: one of them is enough.
    ["0 7 13 * fri", "Asia/Tokyo", "2026-04-04T00:00", "2026-04-10T07:00"],
    ["0 7 13 * fri", "Asia/Tokyo", "2026-04-11T00:00", "2026-04-13T07:00"],
    ["0 0 * jan *", "Asia/Tokyo", "2026-04-11T00:00", "2027-01-01T00:00"],
    // The hour that New York skips, and the one that it has twice.
    ["30 2 * * *", "America/New_York", "2026-03-07T12:00", "2026-03-08T03:30"],
    ["30 2 * * *", "America/New_York", "2026-03-08T04:00", "2026-03-09T02:30"],
    ["30 1 * * *", "America/New_York", "2026-10-31T12:00", "2026-11-01T01:30"],
    ["30 1 * * *", "America/New_York", "2026-11-01T01:30", "2026-11-02T01:30"],
  ])("%s in %s after %s is %s", (text, zone, after, next) => {
    const cron = parseCron(text);
    if (typeof cron === "string") throw new Error(cron);
    expect(localDateTime(nextCron(cron, instantOf(after, zone) ?? 0, zone) ?? 0, zone)).toBe(next);
  });

  it.each([
    "0 9 * *",
    "60 * * * *",
    "* 24 * * *",
    "* * 0 * *",
    "* * * 13 *",
    "* * * * monday",
    "5-1 * * * *",
    "*/0 * * * *",
  ])("%s cannot be read", (text) => expect(parseCron(text)).toMatch(/^has /));

  it("says so of a day that there is not", () => {
    expect(parseCron("0 0 30 2 *")).toMatch(/never comes/);
  });
});

describe("the next time of day", () => {
  it.each([
    ["09:00", "2026-04-01T08:59", "2026-04-01T09:00"],
    ["09:00", "2026-04-01T09:00", "2026-04-02T09:00"],
    ["00:00", "2026-04-01T09:00", "2026-04-02T00:00"],
  ])("%s after %s is %s", (time, after, next) => {
    const zone = "Asia/Tokyo";
    expect(localDateTime(nextTimeOfDay(time, instantOf(after, zone) ?? 0, zone), zone)).toBe(next);
  });
});
