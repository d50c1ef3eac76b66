import { describe, expect, it } from "vitest";
import { splitMessages } from "./split-messages.ts";

const message = (text: string) => ({ type: "text", text });
const quickReply = { items: [] };

describe("a turn's messages", () => {
  it.each([
    [0, []],
    [1, [1]],
    [5, [5]],
    [6, [5, 1]],
    [11, [5, 5, 1]],
  ])("%i go out in calls of %j", (count, sizes) => {
    const messages = Array.from({ length: count }, (_, index) => message(`${index}`));
    const calls = splitMessages(messages);
    expect(calls.map((call) => call.length)).toEqual(sizes);
    expect(calls.flat()).toEqual(messages);
  });

  it("carry the quick replies on the very last", () => {
    const calls = splitMessages([{ ...message("asked"), quickReply }, ...["1", "2", "3", "4", "5"].map(message)]);
    expect(calls.flat().filter((one) => "quickReply" in one)).toEqual([{ ...message("5"), quickReply }]);
  });

  it("leave the last its own", () => {
    const own = { items: [{ own: true }] };
    expect(
      splitMessages([
        { ...message("1"), quickReply },
        { ...message("2"), quickReply: own },
      ]),
    ).toEqual([[message("1"), { ...message("2"), quickReply: own }]]);
  });
});
