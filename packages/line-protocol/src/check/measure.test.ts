import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonSize } from "./measure.ts";

it("measures JSON as JSON.stringify and UTF-8 do", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // What JSON.stringify changes on the way is not JSON: -0, and halves of surrogate pairs.
      const text = JSON.stringify(value);
      fc.pre(!text.includes("\\ud") && JSON.stringify(JSON.parse(text)) === text);
      const size = new TextEncoder().encode(text).length;
      expect(jsonSize(JSON.parse(text), size)).toBe(size);
    }),
  );
});

it("gives up above the most that is asked for", () => {
  expect(
    jsonSize(
      Array.from({ length: 1000 }, () => "x".repeat(100)),
      500,
    ),
  ).toBeGreaterThan(500);
});
