import { expect, test } from "vitest";
import { parseLine } from "./parse-line.ts";

test.each([
  ["2", { kind: "text", text: "2" }],
  ["//help", { kind: "text", text: "/help" }],
  ["/2", { kind: "tap", number: 2 }],
  ["/1 2026-04-10", { kind: "tap", number: 1, picked: "2026-04-10" }],
  ["/postback action=book", { kind: "postback", data: "action=book" }],
  ["/wait 2h30m", { kind: "wait", milliseconds: 9_000_000 }],
  ["/as alice", { kind: "as", user: "alice" }],
  ['/answer {"slots":[]}', { kind: "answer", value: { slots: [] } }],
  ["/answer", { kind: "answer", value: null }],
  ["/photo", { kind: "photo" }],
  ["/link n-1", { kind: "link", nonce: "n-1" }],
  ["/send handoff.end", { kind: "send", event: "handoff.end", data: {} }],
  ['/send paid {"ref":"r"}', { kind: "send", event: "paid", data: { ref: "r" } }],
  ["/fail timeout", { kind: "fail", reason: "timeout" }],
  ["/undo", { kind: "undo" }],
  ["/follow", { kind: "event", type: "follow" }],
])("%s", (line, typed) => {
  expect(parseLine(line)).toEqual(typed);
});

test.each(["/wait soon", "/wait", "/answer {", "/link", "/send", "/send x 3", "/as", "/nonsense"])(
  "%s is told kindly",
  (line) => {
    expect(parseLine(line)).toMatchObject({ kind: "mistake" });
  },
);
