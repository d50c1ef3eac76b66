import { expect, test } from "vitest";
import { type KeyPress, sendsOnKey } from "./sends-on-key.ts";

const ENTER: KeyPress = { key: "Enter", shiftKey: false, isComposing: false, keyCode: 13 };

test.each<readonly [string, Partial<KeyPress>, boolean]>([
  ["Enter sends", {}, true],
  ["Shift and Enter makes a new line", { shiftKey: true }, false],
  ["Enter confirms an open conversion", { isComposing: true }, false],
  ["Enter confirms a conversion that the browser has just closed", { keyCode: 229 }, false],
  ["other keys write", { key: "a", keyCode: 65 }, false],
])("%s", (_, more, sends) => {
  expect(sendsOnKey({ ...ENTER, ...more })).toBe(sends);
});
