import { expect, it } from "vitest";
import { systemIds } from "./ports.ts";
import { ulid } from "./ulid.ts";

it("has 26 letters that sort by time", () => {
  const times = [0, 1, 1_700_000_000_000, 1_700_000_000_001, 2 ** 48 - 1];
  const made = times.map((now) => ulid(now, systemIds));
  for (const id of made) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(made.toSorted()).toEqual(made);
  expect(ulid(1_469_918_176_385, { ...systemIds, hex: () => "0".repeat(20) })).toBe(`01ARYZ6S41${"0".repeat(16)}`);
});
