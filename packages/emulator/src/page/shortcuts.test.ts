import { expect, test } from "vitest";
import { type PressedKey, pressShortcut } from "./shortcuts.ts";

const PRESSED: PressedKey = {
  key: "/",
  isComposing: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  tag: "BODY",
};

test.each<readonly [string, Partial<PressedKey>, readonly string[]]>([
  ["/ leads to the message", {}, ["message"]],
  ["a digit to a panel", { key: "2" }, ["panel 1"]],
  ["nothing happens while one writes", { tag: "TEXTAREA" }, []],
  ["nor while a conversion is open", { isComposing: true }, []],
  ["nor with Ctrl, which is the browser's", { key: "1", ctrlKey: true }, []],
  ["letters are no keys", { key: "a" }, []],
])("%s", (_, more, expected) => {
  const done: string[] = [];
  const had = pressShortcut(
    { ...PRESSED, ...more },
    { writeMessage: () => done.push("message"), showPanel: (index) => done.push(`panel ${index}`) },
  );
  expect(done).toEqual(expected);
  expect(had).toBe(expected.length > 0);
});
