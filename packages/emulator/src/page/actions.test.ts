import { expect, test } from "vitest";
import { type ActionJson, type Deed, pickedTime, planAction, waitsForData } from "./actions.ts";

test.each<readonly [string, ActionJson, readonly Deed[]]>([
  [
    "message is sent as if typed",
    { type: "message", text: "hi" },
    [{ do: "send", event: { type: "message", message: { type: "text", text: "hi" } } }],
  ],
  [
    "postback without words",
    { type: "postback", data: "a=1" },
    [{ do: "send", event: { type: "postback", data: "a=1" } }],
  ],
  [
    "postback with displayText",
    { type: "postback", data: "a=1", displayText: "One" },
    [{ do: "send", event: { type: "postback", data: "a=1", displayText: "One" } }],
  ],
  [
    "the deprecated text of a postback is a message too",
    { type: "postback", data: "a", text: "said" },
    [
      { do: "send", event: { type: "postback", data: "a" } },
      { do: "send", event: { type: "message", message: { type: "text", text: "said" } } },
    ],
  ],
  [
    "postback that opens the keyboard",
    { type: "postback", data: "a", inputOption: "openKeyboard", fillInText: "Name: \n" },
    [
      { do: "send", event: { type: "postback", data: "a" } },
      { do: "type", text: "Name: \n" },
    ],
  ],
  [
    "datetimepicker asks first, and takes a small t",
    { type: "datetimepicker", data: "d", mode: "datetime", initial: "2026-03-01t09:30", min: "2026-01-01t00:00" },
    [
      {
        do: "pick-time",
        request: { data: "d", mode: "datetime", initial: "2026-03-01T09:30", min: "2026-01-01T00:00" },
      },
    ],
  ],
  ["uri opens", { type: "uri", uri: "https://example.com/a b" }, [{ do: "open", url: "https://example.com/a%20b" }]],
  [
    "linkUri of an imagemap opens",
    { type: "uri", linkUri: "https://example.com/" },
    [{ do: "open", url: "https://example.com/" }],
  ],
  [
    "tel is told",
    { type: "uri", uri: "tel:0312345678" },
    [{ do: "tell", text: "The phone would open tel:0312345678" }],
  ],
  [
    "a script is refused",
    { type: "uri", uri: "javascript:alert(1)" },
    [{ do: "tell", text: 'LINE would not open "javascript:alert(1)".' }],
  ],
  ["camera", { type: "camera", label: "c" }, [{ do: "pick-picture", camera: true }]],
  ["cameraRoll", { type: "cameraRoll", label: "c" }, [{ do: "pick-picture", camera: false }]],
  ["location", { type: "location", label: "l" }, [{ do: "pick-location" }]],
  ["clipboard", { type: "clipboard", clipboardText: "code" }, [{ do: "copy", text: "code" }]],
  ["what nobody knows", { type: "constructor" }, [{ do: "tell", text: 'Unknown action "constructor".' }]],
])("%s", (_, action, deeds) => {
  expect(planAction(action)).toEqual(deeds);
});

test("a picked time goes back under the name of its mode", () => {
  expect(pickedTime({ data: "d", mode: "date" }, "2026-03-01")).toEqual({
    type: "postback",
    data: "d",
    params: { date: "2026-03-01" },
  });
});

test("quick replies stay for actions that wait for data", () => {
  const waiting = ["camera", "cameraRoll", "location", "datetimepicker"];
  for (const type of waiting) expect(waitsForData({ type })).toBe(true);
  for (const type of ["message", "postback", "uri", "clipboard"]) expect(waitsForData({ type })).toBe(false);
});
