import { expect, test } from "vitest";
import { placeOf } from "./place-of.ts";

function thrownAt(...frames: string[]): Error {
  const error = new TypeError("no stock");
  error.stack = ["TypeError: no stock", ...frames.map((frame) => `    at ${frame}`)].join("\n");
  return error;
}

test.each([
  ["a function's own line", ["priceOf (file:///bots/tea/services.ts?changed=17.5:12:5)"], "services.ts:12:5"],
  ["an arrow without a name", ["file:///bots/tea/services.ts:3:11"], "services.ts:3:11"],
  ["an async one", ["async Object.priceOf (file:///bots/tea/services.ts:4:2)"], "services.ts:4:2"],
  [
    "what called Node or a library",
    ["JSON.parse (<anonymous>)", "node:fs:1:1", "load (/bots/tea/node_modules/a/b.js:1:1)", "own (/bots/tea/a.ts:9:1)"],
    "a.ts:9:1",
  ],
])("the place of an error is %s", (_, frames, place) => {
  expect(placeOf(thrownAt(...frames))).toBe(place);
});

test("a message that looks like a place is none", () => {
  const error = new Error("what a user wrote\n    at secret.ts:1:1");
  error.stack = `Error: ${error.message}\n    at own (/bots/tea/a.ts:9:1)`;
  expect(placeOf(error)).toBe("a.ts:9:1");
  error.stack = `Error: ${error.message}`;
  expect(placeOf(error)).toBeUndefined();
});
