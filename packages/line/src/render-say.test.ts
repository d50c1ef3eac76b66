import type { OfferedQuestion, SayEffect, Value } from "@renga/core";
import { checkMessage } from "@renga/line-protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codec, sayEffect, tap } from "../testing/test-codec.ts";
import { messageShorthands } from "./messages/message-shorthands.ts";
import { renderSay } from "./render-say.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("{", "}}", "{who}", "a".repeat(400)),
);
const url = fc.constantFrom("https://example.com/a.jpg", "http://example.com", "");
const known = [
  "label",
  "text",
  "say",
  "title",
  "actions",
  "action",
  "columns",
  "type",
  "contents",
  "url",
  "image",
  "rows",
  "pick",
  "data",
  "altText",
  "$tap",
];

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    url,
    fc.integer(),
    fc.constantFrom(null, true, "flex", "bubble", "box", "date", "template"),
    fc.array(tie("value"), { maxLength: 6 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), tie("value"), { maxKeys: 5 }),
  ),
}));

const message = fc.record(
  Object.fromEntries(
    [
      ...messageShorthands.map(({ key }) => key),
      "type",
      "quickReply",
      "sender",
      "quote",
      "mention",
      "emoji",
      "substitution",
    ].map((key) => [key, value]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<SayEffect["messages"][number]>;

const choice = fc.record(
  {
    label: text,
    tap: fc.constant({ ...tap, option: "k" }),
    say: text,
    title: text,
    text,
    image: url,
    uri: url,
    style: fc.constantFrom("primary", "loud"),
    action: value,
  },
  { requiredKeys: ["label"] },
);

const picker = fc.record({
  kind: fc.constantFrom("date" as const, "time" as const, "location" as const, "camera" as const),
  label: text,
  tap: fc.constant(tap),
});

const question = fc.record(
  {
    as: fc.constantFrom<OfferedQuestion["as"]>("quickReply", "buttons", "confirm", "carousel", "flex"),
    choices: fc.array(choice, { maxLength: 16 }),
    picker,
    from: fc.integer(),
  },
  { requiredKeys: ["as", "choices"] },
) as fc.Arbitrary<OfferedQuestion>;

describe("whatever an author says", () => {
  it("is rendered without a throw, and what LINE would refuse has a fault", () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 4 }), fc.option(question, { nil: undefined }), (messages, asked) => {
        const { messages: rendered, faults } = renderSay(sayEffect(messages, asked), codec);
        const refused = rendered.flatMap((one) => checkMessage(one));
        if (faults.length === 0) expect(refused).toEqual([]);
        if (refused.length > 0) expect(faults.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered);
      }),
      { numRuns: 500 },
    );
  });

  it("is never refused for what it offers, where the choices are texts", () => {
    const words = fc.record(
      { label: text, tap: fc.constant({ ...tap, option: "k" }), title: text, text },
      { requiredKeys: ["label", "tap"] },
    );
    const as = fc.constantFrom<OfferedQuestion["as"]>("quickReply", "buttons", "confirm", "carousel", "flex");
    fc.assert(
      fc.property(as, fc.array(words, { maxLength: 30 }), (form, choices) => {
        expect(renderSay(sayEffect([{ text: "Which?" }], { as: form, choices }), codec).faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a message", () => {
  const render = (one: SayEffect["messages"][number], quoteToken?: string) =>
    renderSay(sayEffect([one]), codec, quoteToken === undefined ? {} : { quoteToken });

  it("quotes the user's where there is one to quote", () => {
    expect(render({ text: "Got it", quote: true }, "q1").messages).toEqual([
      { type: "text", text: "Got it", quoteToken: "q1" },
    ]);
    expect(render({ sticker: "446/1988", quote: true }, "q1").messages[0]).toMatchObject({ quoteToken: "q1" });
    expect(render({ text: "Reminder", quote: true }).messages).toEqual([{ type: "text", text: "Reminder" }]);
    expect(render({ text: "No", quote: false }, "q1").messages).toEqual([{ type: "text", text: "No" }]);
  });

  it("keeps braces that are none of the author's placeholders", () => {
    const emoji = { party: "p1/e1" };
    expect(render({ text: "{party} {who} {} } {{x}}", emoji }).messages[0]).toMatchObject({
      type: "textV2",
      text: "{party} {{who}} {{}} }} {{{{x}}}}",
    });
  });

  it("of LINE's own passes as it is", () => {
    const raw = {
      type: "template",
      altText: "a",
      template: {
        type: "confirm",
        text: "b",
        actions: [
          { type: "message", label: "c", text: "c" },
          { type: "uri", label: "d", uri: "tel:1" },
        ],
      },
    };
    expect(render(raw)).toEqual({ messages: [raw], faults: [] });
  });

  it("of LINE's own has labels that read as what they are", () => {
    const actions = [{ type: "message", label: "a\u202eb\nc", text: "a\u202eb" }];
    const raw = { type: "template", altText: "a", template: { type: "buttons", text: "b", actions } };
    expect(render(raw).messages[0]).toMatchObject({ template: { actions: [{ label: "ab c", text: "a\u202eb" }] } });
  });

  it("from LINE's designer becomes a Flex message with the first words as alternative", () => {
    const bubble = {
      type: "bubble",
      body: { type: "box", layout: "vertical", contents: [{ type: "text", text: "Receipt" }] },
    };
    expect(render(bubble).messages).toEqual([{ type: "flex", altText: "Receipt", contents: bubble }]);
    expect(render({ ...bubble, altText: "Your receipt" }).messages).toEqual([
      { type: "flex", altText: "Your receipt", contents: bubble },
    ]);
    expect(render({ flex: bubble, altText: "Your receipt" }).messages[0]).toMatchObject({ altText: "Your receipt" });
  });

  it("has signed taps of one's own, wherever they stand", () => {
    const box = {
      type: "box",
      layout: "vertical",
      contents: [],
      action: { $tap: { ...tap, option: "hold" }, label: "Hold" },
    };
    const { messages, faults } = render({ flex: { type: "bubble", body: box } });
    expect(faults).toEqual([]);
    expect(messages[0]).toMatchObject({
      contents: {
        body: {
          action: {
            type: "postback",
            label: "Hold",
            data: codec.encode({ ...tap, option: "hold" }),
            displayText: "Hold",
          },
        },
      },
    });
  });

  it("with a tap that is bound to nothing is at fault", () => {
    const { faults } = render({ buttons: { text: "Hi", actions: [{ $tap: "hold", label: "Hold" }] } });
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      [[0, "buttons", "actions", 0, "$tap"], "unbound-tap"],
    ]);
  });

  it("that is refused says where, from the message's number on", () => {
    const { faults } = renderSay(sayEffect([{ text: "Hi" }, { image: "http://example.com" }]), codec);
    expect(faults.map(({ path, code }) => [path, code])).toEqual([[[1, "image"], "bad-url"]]);
  });

  it("with a key that nobody knows is sent without it", () => {
    expect(render({ image: { url: "https://example.com/a.jpg", previw: "x" } }).faults).toEqual([]);
  });
});
