import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage, checkMessages } from "./check-message.ts";

/** Property, code and words of each fault, which is what LINE would answer. */
function seen(message: unknown): string[] {
  return checkMessage(message).map(({ property, code, message: words }) => `${property} ${code}: ${words}`);
}

const bubble = (...contents: unknown[]) => ({ type: "bubble", body: { type: "box", layout: "vertical", contents } });
const flex = (contents: unknown) => ({ type: "flex", altText: "alt", contents });
const buttons = (...actions: unknown[]) => ({
  type: "template",
  altText: "alt",
  template: { type: "buttons", text: "pick", actions },
});

describe("checkMessages", () => {
  it("takes one message of each kind", () => {
    const area = { x: 0, y: 0, width: 1, height: 1 };
    const messages = [
      { type: "text", text: "hi $", emojis: [{ index: 3, productId: "p", emojiId: "e" }], quoteToken: "q" },
      { type: "textV2", text: "{{hi}} {a_1}", substitution: { a_1: { type: "emoji", productId: "p", emojiId: "e" } } },
      { type: "sticker", packageId: "446", stickerId: "1988" },
      { type: "image", originalContentUrl: "https://a.example/1.png", previewImageUrl: "https://a.example/2.png" },
      { type: "video", originalContentUrl: "https://a.example/1.mp4", previewImageUrl: "https://a.example/2.png" },
      { type: "audio", originalContentUrl: "https://a.example/1.mp3", duration: 1000 },
      { type: "location", title: "t", address: "a", latitude: 35.6, longitude: 139.7 },
      {
        type: "imagemap",
        baseUrl: "https://a.example/map",
        altText: "alt",
        baseSize: { width: 1040, height: 1040 },
        actions: [{ type: "uri", linkUri: "tel:0311112222", area }],
      },
      buttons({ type: "datetimepicker", label: "When", data: "d", mode: "datetime", min: "2026-01-01t00:00" }),
      flex(bubble({ type: "text", contents: [{ type: "span", text: "hi" }] })),
      { type: "coupon", couponId: "c", deliveryTag: "spring_1" },
    ];
    for (const message of messages) expect(checkMessages([message])).toEqual([]);
  });

  it("words a missing, an empty and an overlong text as LINE does", () => {
    expect(seen({ type: "text" })).toEqual(["messages[0].text missing: May not be empty"]);
    expect(seen({ type: "text", text: "" })).toEqual(["messages[0].text empty: May not be empty"]);
    expect(seen({ type: "text", text: "x".repeat(5001) })).toEqual([
      "messages[0].text too-long: Length must be between 0 and 5000",
    ]);
  });

  it("counts UTF-16 units in texts and characters in labels", () => {
    expect(checkMessage({ type: "text", text: "😀".repeat(2500) })).toEqual([]);
    expect(checkMessage({ type: "text", text: "😀".repeat(2501) })).toHaveLength(1);
    const label = "e\u0301".repeat(20);
    expect(checkMessage(buttons({ type: "message", label, text: "ok" }))).toEqual([]);
    expect(checkMessage(buttons({ type: "message", label: `${label}e`, text: "ok" }))).toHaveLength(1);
  });

  it("names the kinds when the type is unknown", () => {
    expect(seen({ type: "file" })).toEqual([
      "messages[0].type unknown-type: Must be one of the following values: [text, textV2, sticker, image, video, audio, location, imagemap, template, flex, coupon]",
    ]);
    expect(seen({})).toEqual(["messages[0].type missing: May not be empty"]);
  });

  it("tells the way to a fault, from the list and from the message", () => {
    const messages = [{ type: "text", text: "ok" }, buttons({ type: "message", text: "ok" })];
    expect(checkMessages(messages)).toMatchObject([
      { path: [1, "template", "actions", 0, "label"], property: "messages[1].template.actions[0].label" },
    ]);
    expect(checkMessage(messages[1])).toMatchObject([{ path: ["template", "actions", 0, "label"] }]);
  });

  it("wants one to five messages in a list", () => {
    expect(checkMessages([])).toMatchObject([
      { property: "messages", code: "wrong-count", message: "Size must be between 1 and 5" },
    ]);
    expect(checkMessages(undefined)).toMatchObject([{ property: "messages", message: "May not be empty" }]);
    expect(checkMessages("hi")).toMatchObject([
      { code: "wrong-type", message: "The property, 'messages', in the request body is invalid" },
    ]);
  });

  it("takes null for a field left out, except in Flex", () => {
    expect(seen({ type: "text", text: "hi", quoteToken: null })).toEqual([]);
    expect(seen(flex(bubble({ type: "text", text: "hi", color: null })))).toEqual([
      "/body/contents/0/color wrong-type: invalid property",
    ]);
  });

  it("lets mentions through in replies and pushes only", () => {
    const message = {
      type: "textV2",
      text: "{you}",
      substitution: { you: { type: "mention", mentionee: { type: "all" } } },
    };
    expect(checkMessages([message], { call: "push" })).toEqual([]);
    expect(checkMessages([message], { call: "broadcast" })).toMatchObject([{ code: "not-allowed", path: [0] }]);
  });

  it("leaves fields alone that it does not know", () => {
    expect(checkMessage({ type: "text", text: "hi", somethingNew: { a: 1 } })).toEqual([]);
  });
});

describe("textV2", () => {
  it.each([
    ["{name}", "mismatch"],
    ["{}", "bad-format"],
    ["a { b", "bad-format"],
    ["a } b", "bad-format"],
    ["{not a key}", "bad-format"],
    ["{__proto__}", "mismatch"],
  ])("refuses %j", (text, code) => {
    expect(checkMessage({ type: "textV2", text })).toMatchObject([{ path: ["text"], code }]);
  });
});

describe("text emojis", () => {
  it("must point at a dollar sign", () => {
    const emojis = [{ index: 1, productId: "p", emojiId: "e" }];
    expect(checkMessage({ type: "text", text: "a$", emojis })).toEqual([]);
    expect(checkMessage({ type: "text", text: "$a", emojis })).toMatchObject([{ path: ["emojis", 0, "index"] }]);
  });
});

describe("addresses", () => {
  const image = (url: string) => ({
    type: "image",
    originalContentUrl: url,
    previewImageUrl: "https://a.example/p.png",
  });

  it.each([
    "http://a.example/a.png",
    "https:///a.png",
    "https://",
    "/a.png",
    "https://a.example/絵.png",
    "https://a b/c",
  ])("of a file may not be %j", (url) => {
    expect(checkMessage(image(url))).toMatchObject([{ code: "bad-url", path: ["originalContentUrl"] }]);
  });

  it.each(["https://a.example", "HTTPS://A.example/?q=%E7%B5%B5#x", "https://[::1]/a"])(
    "of a file may be %j",
    (url) => {
      expect(checkMessage(image(url))).toEqual([]);
    },
  );

  it.each(["/booking", "ftp://a.example/", "javascript:alert(1)", "mailto:a@a.example", "https://a.example/a b"])(
    "of a tap may not be %j",
    (uri) => {
      expect(seen(buttons({ type: "uri", label: "go", uri }))).toEqual([
        "messages[0].template.actions[0].uri bad-action-uri: Invalid action URI",
      ]);
    },
  );

  it.each(["http://a.example/", "https://a.example/?a=b", "line://app/1", "tel:0311112222"])(
    "of a tap may be %j",
    (uri) => {
      expect(checkMessage(buttons({ type: "uri", label: "go", uri }))).toEqual([]);
    },
  );
});

describe("actions", () => {
  it("of a template are not those of a quick reply", () => {
    expect(checkMessage(buttons({ type: "camera", label: "Photo" }))).toMatchObject([{ code: "unknown-type" }]);
    const quickReply = { items: [{ type: "action", action: { type: "camera", label: "Photo" } }] };
    expect(checkMessage({ type: "text", text: "hi", quickReply })).toEqual([]);
  });

  it("switch rich menus nowhere in messages", () => {
    const action = { type: "richmenuswitch", label: "x", richMenuAliasId: "a", data: "d" };
    expect(
      checkMessage({ type: "text", text: "hi", quickReply: { items: [{ type: "action", action }] } }),
    ).toMatchObject([{ code: "unknown-type" }]);
  });

  it("show one text, and fill in only when the keyboard opens", () => {
    expect(
      checkMessage(buttons({ type: "postback", label: "x", data: "d", text: "a", displayText: "b" })),
    ).toMatchObject([{ code: "conflict" }]);
    expect(checkMessage(buttons({ type: "postback", label: "x", data: "d", fillInText: "a" }))).toMatchObject([
      { code: "conflict" },
    ]);
  });

  it.each([
    ["date", "2026-02-29", "initial"],
    ["date", "2026-01-01T00:00", "initial"],
    ["time", "24:00", "max"],
    ["datetime", "2101-01-01T00:00", "min"],
    ["datetime", "2026-01-01 00:00", "min"],
  ])("of mode %s refuse %j", (mode, text, field) => {
    expect(checkMessage(buttons({ type: "datetimepicker", label: "x", data: "d", mode, [field]: text }))).toMatchObject(
      [{ code: "out-of-range", message: "invalid datetime format for the specified mode" }],
    );
  });

  it("want max later than min", () => {
    const picker = { type: "datetimepicker", label: "x", data: "d", mode: "time" };
    expect(checkMessage(buttons({ ...picker, min: "09:00", max: "10:00" }))).toEqual([]);
    expect(checkMessage(buttons({ ...picker, min: "09:00", max: "09:00" }))).toMatchObject([{ code: "conflict" }]);
  });
});

describe("carousel templates", () => {
  it("want columns of one make", () => {
    const say = { type: "message", label: "x", text: "x" };
    const carousel = (...columns: unknown[]) => ({
      type: "template",
      altText: "alt",
      template: { type: "carousel", columns },
    });
    expect(checkMessage(carousel({ text: "a", actions: [say] }, { text: "b", actions: [say, say] }))).toMatchObject([
      { path: ["template", "columns"], code: "mismatch" },
    ]);
    expect(
      checkMessage(carousel({ text: "a", title: "t", actions: [say] }, { text: "b", actions: [say] })),
    ).toMatchObject([{ code: "mismatch" }]);
  });
});

describe("Flex", () => {
  it("tells places as pointers into the contents", () => {
    const button = { type: "button", action: { type: "message", text: "ok" } };
    const message = flex({ ...bubble({ type: "text", text: "" }), footer: bubble(button).body });
    expect(checkMessage(message)).toEqual([
      {
        path: ["contents", "body", "contents", 0, "text"],
        property: "/body/contents/0/text",
        code: "empty",
        message: "must be non-empty text",
        flex: true,
      },
      {
        path: ["contents", "footer", "contents", 0, "action", "label"],
        property: "/footer/contents/0/action/label",
        code: "missing",
        message: "must be specified",
        flex: true,
      },
    ]);
  });

  it("words what is not a container, not a child, and no block", () => {
    expect(seen(flex({ type: "flex" }))).toEqual(["/type unknown-type: invalid property"]);
    expect(seen(flex(bubble({ type: "spacer" })))).toEqual(["/body/contents/0 unknown-type: invalid property"]);
    expect(seen(flex({ type: "bubble" }))).toEqual(["/ wrong-count: At least one block must be specified"]);
  });

  it.each([
    ["horizontal", { type: "icon", url: "https://a.example/i.png" }],
    ["vertical", { type: "span", text: "x" }],
    ["vertical", { type: "video" }],
    ["baseline", { type: "box", layout: "vertical", contents: [] }],
    ["baseline", { type: "button", action: { type: "message", label: "x", text: "x" } }],
    ["baseline", { type: "image", url: "https://a.example/i.png" }],
    ["baseline", { type: "separator" }],
  ])("keeps %s boxes free of %j", (layout, child) => {
    expect(checkMessage(flex({ type: "bubble", body: { type: "box", layout, contents: [child] } }))).toMatchObject([
      { code: "unknown-type", property: "/body/contents/0" },
    ]);
  });

  it("takes an empty box", () => {
    expect(checkMessage(flex(bubble()))).toEqual([]);
  });

  it.each([
    [{ type: "text", text: "x", size: "huge" }, "size"],
    [{ type: "text", text: "x", margin: "10%" }, "margin"],
    [{ type: "text", text: "x", color: "red" }, "color"],
    [{ type: "text", text: "x", maxLines: -1 }, "maxLines"],
    [{ type: "image", url: "https://a.example/i.png", aspectRatio: "1:4" }, "aspectRatio"],
    [{ type: "image", url: "https://a.example/i.png", aspectRatio: "0:1" }, "aspectRatio"],
    [{ type: "image", url: "http://a.example/i.png" }, "url"],
    [{ type: "box", layout: "vertical", contents: [], width: "12" }, "width"],
    [{ type: "box", layout: "vertical", contents: [], paddingAll: "huge" }, "paddingAll"],
  ])("refuses %j at %s", (child, name) => {
    expect(checkMessage(flex(bubble(child)))).toMatchObject([{ property: `/body/contents/0/${name}` }]);
  });

  it.each([
    { type: "text", text: "x", size: "23.5px", margin: "none", color: "#12345678", maxLines: 0 },
    { type: "image", url: "https://a.example/i.png", size: "50%", aspectRatio: "1.91:1" },
    { type: "box", layout: "vertical", contents: [], width: "50%", paddingAll: "5px", borderWidth: "semi-bold" },
  ])("takes %j", (child) => {
    expect(checkMessage(flex(bubble(child)))).toEqual([]);
  });

  it("shows a video in a single large bubble only", () => {
    const hero = {
      type: "video",
      url: "https://a.example/v.mp4",
      previewUrl: "https://a.example/v.png",
      altContent: { type: "image", url: "https://a.example/v.png" },
    };
    const withVideo = { type: "bubble", hero };
    expect(checkMessage(flex(withVideo))).toEqual([]);
    expect(checkMessage(flex({ ...withVideo, size: "micro" }))).toMatchObject([{ property: "/hero" }]);
    expect(checkMessage(flex({ type: "carousel", contents: [withVideo] }))).toMatchObject([
      { property: "/contents", message: "embedding videos in messages is not allowed" },
    ]);
  });

  it("keeps the bubbles of a carousel to one size", () => {
    const text = { type: "text", text: "x" };
    const contents = [bubble(text), { ...bubble(text), size: "mega" }];
    expect(checkMessage(flex({ type: "carousel", contents }))).toEqual([]);
    contents.push({ ...bubble(text), size: "kilo" });
    expect(checkMessage(flex({ type: "carousel", contents }))).toMatchObject([{ property: "/contents" }]);
  });

  it("counts bytes, not letters", () => {
    expect(checkMessage(flex(bubble({ type: "text", text: "あ".repeat(10_300) })))).toMatchObject([
      { code: "too-large" },
    ]);
    expect(checkMessage(flex(bubble({ type: "text", text: "あ".repeat(10_000) })))).toEqual([]);
  });
});

describe("any input", () => {
  /** Values in the shape of messages, with anything in the places where LINE reads. */
  const likeMessages = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.constantFrom("text", "flex", "bubble", "carousel", "box", "vertical", "template", "buttons", "uri", "action"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          ...[
            "type",
            "text",
            "contents",
            "body",
            "hero",
            "layout",
            "template",
            "actions",
            "columns",
            "action",
            "label",
          ],
          ...[
            "quickReply",
            "items",
            "substitution",
            "emojis",
            "url",
            "size",
            "data",
            "mode",
            "video",
            "area",
            "__proto__",
          ],
        ),
        tie("value"),
        { maxKeys: 6 },
      ),
    ),
  })).value;

  it("is answered with faults, never with an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), likeMessages, fc.anything()), (value) => {
        for (const fault of [...checkMessages(value), ...checkMessage(value)]) expect(fault.message).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  it("may be as deep as it likes, or a circle", () => {
    let deep: unknown = { type: "text", text: "x" };
    for (let depth = 0; depth < 50_000; depth += 1) deep = { type: "box", layout: "vertical", contents: [deep] };
    expect(checkMessage(flex({ type: "bubble", body: deep }))).toMatchObject([{ code: "too-large" }]);
    const circle: { contents: unknown[] } & object = bubble().body;
    circle.contents.push(circle);
    expect(checkMessage(flex({ type: "bubble", body: circle }))).toMatchObject([{ code: "too-large" }]);
  });

  it("finds the same faults when asked again", () => {
    const message = flex(bubble(...Array.from({ length: 11 }, () => ({ type: "image", url: "x", animated: true }))));
    expect(checkMessages([message, message])).toHaveLength(2 * checkMessage(message).length);
    expect(checkMessage(message)).toEqual(checkMessage(message));
  });
});
