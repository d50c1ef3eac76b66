import { expect, test } from "vitest";
import { startValue } from "./start-value.ts";

const NOW = new Date(2026, 10, 23, 9, 5);

test.each([
  ["date", {}, "2026-11-23"],
  ["time", {}, "09:05"],
  ["datetime", {}, "2026-11-23T09:05"],
  ["date", { initial: "2026-12-01" }, "2026-12-01"],
  ["date", { min: "2026-11-25" }, "2026-11-25"],
  ["datetime", { max: "2026-11-20T10:00" }, "2026-11-20T10:00"],
  ["time", { initial: "23:00", max: "21:30" }, "21:30"],
] as const)("a %s picker with %o opens at %s", (mode, bounds, expected) => {
  expect(startValue({ data: "d", mode, ...bounds }, NOW)).toBe(expected);
});
