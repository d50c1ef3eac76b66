import { expect, test } from "vitest";
import { entryMark, orderedEntryMark } from "./entry-mark.ts";

test("marks tell chats and entries apart, wherever one id ends and the other begins", () => {
  const pairs = [
    ["u:1", "23"],
    ["u:12", "3"],
    ["u:123", ""],
    ["", "u:123"],
    ["1:", "a"],
    ["1", ":a"],
  ] as const;
  for (const mark of [entryMark, orderedEntryMark]) {
    expect(new Set(pairs.map(([chat, id]) => mark(chat, id))).size).toBe(pairs.length);
    expect(mark("u:1", "a")).toBe(mark("u:1", "a"));
  }
});

test("marks are short and name nobody, whatever the ids", () => {
  expect(entryMark("u:secret".repeat(500), "secret".repeat(500))).toMatch(/^[\w-]{24}$/);
  expect(orderedEntryMark("u:secret", "user:secret:7")).toMatch(/^[\w-]{24}$/);
});

test("ordered marks of LINE's events begin with the time of the event", () => {
  expect(orderedEntryMark("u:1", "165:01FZ74A0TDDPYRVKNK77XKC3ZR")).toMatch(/^01FZ74A0TD[\w-]{24}$/);
});
