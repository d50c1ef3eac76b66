import { type StaticBody, UNKNOWN } from "@renga/core";
import { describe, expect, it } from "vitest";
import { checkStatic } from "./check-static.ts";

function told(body: StaticBody): string[] {
  return checkStatic(body).map(({ path, code, message }) => `${path.join(".")}: ${code}: ${message}`);
}

describe("a message with something wrong", () => {
  it.each<[string, StaticBody, string[]]>([
    [
      "an unsafe address",
      { image: "http://example.com/a.jpg" },
      ['image: bad-url: LINE would refuse "url" (originalContentUrl): Must be a valid HTTPS URL'],
    ],
    [
      "a missing part",
      { video: { url: "https://example.com/a.mp4" } },
      ['video: missing: LINE needs "preview" (previewImageUrl) here'],
    ],
    [
      "a misspelt key",
      { image: { url: "https://example.com/a.jpg", previw: "x" } },
      [
        'image.previw: unknown-key: "previw" is no key of image; it has "url", "originalContentUrl", "preview", "previewImageUrl"',
      ],
    ],
    [
      "a label too long",
      { buttons: { text: "Hi", actions: [{ label: "x".repeat(21), say: "x" }] } },
      ['buttons.actions.0.label: too-long: LINE would refuse "label": Length must be between 0 and 20'],
    ],
    [
      "a button too many",
      { buttons: { text: "Hi", actions: ["1", "2", "3", "4", "5"] } },
      ['buttons.actions: wrong-count: LINE would refuse "actions": Size must be between 1 and 4'],
    ],
    [
      "columns that differ",
      {
        carousel: [
          { text: "a", actions: ["1"] },
          { text: "b", actions: ["1", "2"] },
        ],
      },
      ['carousel: mismatch: LINE would refuse "columns": All columns must have the same number of actions'],
    ],
    [
      "no action at all",
      { confirm: { text: "Sure?", actions: [{ lable: "Yes" }, "No"] } },
      [
        'confirm.actions.0: unknown-action: An action has one of "pick", "data", "say", "uri", "copy", "label", or a LINE "type"',
      ],
    ],
    [
      "no sticker",
      { sticker: "smile" },
      ['sticker: wrong-form: A sticker is "package/sticker", for instance 446/1988'],
    ],
    [
      "no message",
      { picture: "x" },
      [
        ': wrong-form: A message is a text, or has one of "image", "video", "audio", "sticker", "location", "imagemap", "buttons", "confirm", "carousel", "imageCarousel", "flex", "coupon", "text", or a LINE "type"',
      ],
    ],
    [
      "a quotation by a picture",
      { image: "https://example.com/a.jpg", quote: true },
      ["quote: not-allowed: LINE can quote only with a text or a sticker"],
    ],
    ["an object of LINE's", { type: "text", text: "" }, ['text: empty: LINE would refuse "text": May not be empty']],
    [
      "a Flex part",
      { flex: { type: "bubble", body: { type: "box", layout: "vertical", contents: [{ type: "text", text: "" }] } } },
      ['flex.body.contents.0.text: empty: LINE would refuse "text": must be non-empty text'],
    ],
    [
      "a quick reply",
      {
        text: "Hi",
        quickReply: [
          { label: "", say: "x" },
          { label: "Go", uri: "ftp://example.com" },
        ],
      },
      ['quickReply.1.uri: bad-action-uri: LINE would refuse "uri": Invalid action URI'],
    ],
    ["a text too long", "x".repeat(5001), [': too-long: LINE would refuse "text": Length must be between 0 and 5000']],
  ])("is told where it stands: %s", (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe("what is known only when the flow runs", () => {
  it.each<[string, StaticBody]>([
    ["a message", UNKNOWN],
    ["a text", { text: UNKNOWN }],
    ["an address", { image: { url: UNKNOWN } }],
    ["a sticker", { sticker: UNKNOWN }],
    ["a place", { location: { title: UNKNOWN, address: UNKNOWN, latitude: UNKNOWN, longitude: UNKNOWN } }],
    ["columns", { carousel: UNKNOWN }],
    ["repeated columns", { carousel: [UNKNOWN] }],
    ["columns of which one is known", { carousel: [UNKNOWN, { text: "a", actions: ["1"] }] }],
    [
      "the actions of one column",
      {
        carousel: [
          { text: "a", actions: UNKNOWN },
          { text: "b", actions: ["1", "2"] },
        ],
      },
    ],
    ["one button of a list", { buttons: { text: "Hi", actions: [UNKNOWN] } }],
    ["a label", { buttons: { text: "Hi", actions: [{ label: UNKNOWN, say: UNKNOWN }] } }],
    ["data by keys", { buttons: { text: "Hi", actions: [{ label: "Buy", data: { id: UNKNOWN } }] } }],
    [
      "the ends of a picker",
      { text: "When?", quickReply: [{ label: "Day", pick: "date", min: UNKNOWN, max: "2026-01-01" }] },
    ],
    ["a substitution", { text: "{who}", substitution: UNKNOWN }],
    ["a mention", { text: "{who}", mention: { who: UNKNOWN } }],
    ["quick replies", { text: "Hi", quickReply: UNKNOWN }],
    ["a bubble", { flex: UNKNOWN }],
    ["bubbles", { flex: [UNKNOWN, { title: "b" }] }],
    [
      "a Flex part",
      { flex: { type: "bubble", size: UNKNOWN, body: { type: "box", layout: "vertical", contents: [UNKNOWN] } } },
    ],
    ["a flag", { text: "Hi", quote: UNKNOWN }],
    [
      "an imagemap",
      { imagemap: { url: UNKNOWN, altText: UNKNOWN, height: UNKNOWN, actions: [{ area: UNKNOWN, say: UNKNOWN }] } },
    ],
  ])("is not blamed: %s", (_, body) => {
    expect(told(body)).toEqual([]);
  });

  it("leaves the rest to be judged", () => {
    expect(
      told({
        buttons: { text: UNKNOWN, image: "http://example.com/a.jpg", actions: [{ label: UNKNOWN, say: "x" }, {}] },
      }),
    ).toEqual([
      'buttons.actions.1: unknown-action: An action has one of "pick", "data", "say", "uri", "copy", "label", or a LINE "type"',
      'buttons.image: bad-url: LINE would refuse "image" (thumbnailImageUrl): Must be a valid HTTPS URL',
    ]);
  });
});
