import { expect, test } from "vitest";
import { chatOfLineId, createPseudonyms, effectSource, eventDigest, lineIdOf, rowKey } from "./keys.ts";

test("a row's key is a UUID of version 5, and changes with each of its parts", () => {
  const key = rowKey("u:U1", effectSource("line:01", 0));
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(rowKey("u:U1", effectSource("line:01", 0))).toBe(key);
  const others = [
    rowKey("u:U2", effectSource("line:01", 0)),
    rowKey("u:U1", effectSource("line:02", 0)),
    rowKey("u:U1", effectSource("line:01", 1)),
  ];
  expect(new Set([key, ...others]).size).toBe(4);
});

test("a row's key never changes from one release to the next: LINE remembers it for a day", () => {
  expect(rowKey("u:U1", "line:01|0")).toBe("d6910661-7cb9-5fc8-b7ae-da02d19f1f4e");
});

test("an event is known by what it says, however often it is delivered", () => {
  const event = { type: "message", timestamp: 1, deliveryContext: { isRedelivery: false } };
  expect(eventDigest({ ...event, deliveryContext: { isRedelivery: true } })).toBe(eventDigest(event));
  expect(eventDigest({ ...event, timestamp: 2 })).not.toBe(eventDigest(event));
});

test("chats have LINE's ids, but for the one of nobody", () => {
  for (const id of ["U1", "C1", "R1"]) expect(lineIdOf(chatOfLineId(id))).toBe(id);
  expect(lineIdOf("x:channel")).toBeUndefined();
  expect(chatOfLineId("x:channel")).toBe("x:channel");
});

test("a pseudonym tells chats apart, and is another in every process", () => {
  const [one, other] = [createPseudonyms("a"), createPseudonyms("b")];
  expect(one("u:U1")).toBe(one("u:U1"));
  expect(one("u:U1")).not.toBe(one("u:U2"));
  expect(one("u:U1")).not.toBe(other("u:U1"));
});
