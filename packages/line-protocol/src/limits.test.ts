import { describe, expect, it } from "vitest";
import { checkMessages } from "./check-message.ts";
import { limits } from "./limits.ts";

type Build = (n: number) => unknown;

const https = (n: number): string => `https://example.com/${"p".repeat(n - 20)}`;
const letters = (n: number): string => "x".repeat(n);
/** A family of seven code points is one character to a reader. */
const graphemes = (n: number): string => "👩‍👩‍👧‍👦".repeat(n);
const times = <T>(n: number, make: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => make(index));

const text = (extra: object) => ({ type: "text", text: "hi", ...extra });
const template = (body: object) => ({ type: "template", altText: "alt", template: body });
const flex = (contents: object, altText = "alt") => ({ type: "flex", altText, contents });
const say = (label = "ok") => ({ type: "message", label, text: "ok" });
const buttons = (extra: object) => template({ type: "buttons", text: "pick", actions: [say()], ...extra });
const button = (action: object) => buttons({ actions: [{ label: "ok", ...action }] });
const column = (extra: object = {}) => ({ text: "one", actions: [say()], ...extra });
const carousel = (...columns: object[]) => template({ type: "carousel", columns });
const area = { x: 0, y: 0, width: 10, height: 10 };
const imagemap = (extra: object) => ({
  type: "imagemap",
  baseUrl: "https://example.com/map",
  altText: "map",
  baseSize: { width: 1040, height: 700 },
  actions: [{ type: "message", text: "ok", area }],
  ...extra,
});
const bubble = (...contents: object[]) => ({ type: "bubble", body: { type: "box", layout: "vertical", contents } });
const flexImage = { type: "image", url: "https://example.com/a.png", animated: true };
const quickReply = (...items: object[]) => text({ quickReply: { items } });
const mention = { type: "mention", mentionee: { type: "all" } };
const emoji = { type: "emoji", productId: "p", emojiId: "e" };

/** Fills the text of a bubble until its JSON has exactly `n` bytes. */
function bubbleOfSize(n: number): object {
  const empty = JSON.stringify(bubble({ type: "text", text: "" })).length;
  return bubble({ type: "text", text: letters(n - empty) });
}

function carouselOfSize(n: number): object {
  const first = bubbleOfSize(25_000);
  const rest = n - JSON.stringify({ type: "carousel", contents: [first, 0] }).length + 1;
  return { type: "carousel", contents: [first, bubbleOfSize(rest)] };
}

/** One message (or list of messages) for each row, with `n` of what the row limits. */
const examples: Record<keyof typeof limits, Build> = {
  messages: (n) => times(n, () => text({})),
  quickReplyItems: (n) => quickReply(...times(n, () => ({ type: "action", action: say() }))),
  quickReplyImageUrl: (n) => quickReply({ type: "action", imageUrl: https(n), action: say() }),
  senderName: (n) => text({ sender: { name: letters(n) } }),
  senderIconUrl: (n) => text({ sender: { iconUrl: https(n) } }),
  mediaUrl: (n) => ({ type: "image", originalContentUrl: https(n), previewImageUrl: https(100) }),
  textMessageText: (n) => text({ text: letters(n) }),
  textMessageEmojis: (n) =>
    text({ text: "$".repeat(n), emojis: times(n, (index) => ({ index, productId: "p", emojiId: "e" })) }),
  textV2Text: (n) => ({ type: "textV2", text: letters(n) }),
  textV2Substitutions: (n) => ({
    type: "textV2",
    text: "hi",
    substitution: Object.fromEntries(times(n, (index) => [`k${index}`, emoji])),
  }),
  textV2SubstitutionKey: (n) => ({ type: "textV2", text: "hi", substitution: { [letters(n)]: emoji } }),
  textV2Mentions: (n) => ({ type: "textV2", text: "{all}".repeat(n), substitution: { all: mention } }),
  textV2Emojis: (n) => ({ type: "textV2", text: "{it}".repeat(n), substitution: { it: emoji } }),
  videoTrackingId: (n) => ({
    type: "video",
    originalContentUrl: "https://example.com/v.mp4",
    previewImageUrl: "https://example.com/v.png",
    trackingId: letters(n),
  }),
  locationTitle: (n) => ({ type: "location", title: letters(n), address: "a", latitude: 1, longitude: 1 }),
  locationAddress: (n) => ({ type: "location", title: "t", address: letters(n), latitude: 1, longitude: 1 }),
  couponDeliveryTag: (n) => ({ type: "coupon", couponId: "c", deliveryTag: letters(n) }),
  altText: (n) => flex(bubble({ type: "text", text: "hi" }), letters(n)),
  imagemapActions: (n) => imagemap({ actions: times(n, () => ({ type: "message", text: "ok", area })) }),
  imagemapMessageText: (n) => imagemap({ actions: [{ type: "message", text: letters(n), area }] }),
  imagemapLinkUri: (n) => imagemap({ actions: [{ type: "uri", linkUri: https(n), area }] }),
  imagemapLabel: (n) => imagemap({ actions: [{ type: "message", label: letters(n), text: "ok", area }] }),
  imagemapVideoLinkLabel: (n) =>
    imagemap({
      video: {
        originalContentUrl: "https://example.com/v.mp4",
        previewImageUrl: "https://example.com/v.png",
        area,
        externalLink: { linkUri: "https://example.com/", label: letters(n) },
      },
    }),
  buttonsText: (n) => buttons({ text: graphemes(n) }),
  buttonsTextBesideImage: (n) => buttons({ title: "t", text: graphemes(n) }),
  templateTitle: (n) => buttons({ title: graphemes(n) }),
  buttonsActions: (n) => buttons({ actions: times(n, () => say()) }),
  confirmText: (n) => template({ type: "confirm", text: graphemes(n), actions: [say(), say()] }),
  confirmActions: (n) => template({ type: "confirm", text: "sure?", actions: times(n, () => say()) }),
  carouselColumns: (n) => carousel(...times(n, () => column())),
  columnText: (n) => carousel(column({ text: graphemes(n) })),
  columnTextBesideImage: (n) =>
    carousel(column({ text: graphemes(n), thumbnailImageUrl: "https://example.com/a.png" })),
  columnActions: (n) => carousel(column({ actions: times(n, () => say()) })),
  imageCarouselColumns: (n) =>
    template({
      type: "image_carousel",
      columns: times(n, () => ({ imageUrl: "https://example.com/a.png", action: say() })),
    }),
  flexBubbleSize: (n) => flex(bubbleOfSize(n)),
  flexCarouselSize: (n) => flex(carouselOfSize(n)),
  flexCarouselBubbles: (n) =>
    flex({ type: "carousel", contents: times(n, () => bubble({ type: "text", text: "hi" })) }),
  flexAnimatedImages: (n) => flex(bubble(...times(n, () => flexImage))),
  actionLabel: (n) => buttons({ actions: [say(graphemes(n))] }),
  imageCarouselLabel: (n) =>
    template({
      type: "image_carousel",
      columns: [{ imageUrl: "https://example.com/a.png", action: say(graphemes(n)) }],
    }),
  flexLabel: (n) => flex(bubble({ type: "text", text: "hi", action: say(graphemes(n)) })),
  flexButtonLabel: (n) => flex(bubble({ type: "button", action: say(graphemes(n)) })),
  actionData: (n) => button({ type: "postback", data: letters(n) }),
  postbackDisplayText: (n) => button({ type: "postback", data: "d", displayText: graphemes(n) }),
  postbackText: (n) => button({ type: "postback", data: "d", text: graphemes(n) }),
  postbackFillInText: (n) =>
    button({ type: "postback", data: "d", inputOption: "openKeyboard", fillInText: graphemes(n) }),
  messageActionText: (n) => button({ type: "message", text: graphemes(n) }),
  actionUri: (n) => button({ type: "uri", uri: https(n) }),
  actionAltUri: (n) => button({ type: "uri", uri: "https://example.com/", altUri: { desktop: https(n) } }),
  clipboardText: (n) => button({ type: "clipboard", clipboardText: letters(n) }),
};

function faultsWith(name: keyof typeof limits, n: number) {
  const built = examples[name](n);
  return checkMessages(Array.isArray(built) ? built : [built]);
}

describe.each(Object.keys(limits) as (keyof typeof limits)[])("%s", (name) => {
  const { min, max } = limits[name];

  it.each([max - 1, max].filter((n) => n >= min))("takes %i", (n) => {
    expect(faultsWith(name, n)).toEqual([]);
  });

  it(`refuses ${max + 1}, once`, () => {
    expect(faultsWith(name, max + 1)).toHaveLength(1);
  });
});

/** An address has at least a scheme and a host, so it has no example of one letter. */
const isAddress = (name: string) => name.endsWith("Url") || name.endsWith("Uri");
const withLeast = (Object.keys(limits) as (keyof typeof limits)[]).filter((name) => limits[name].min > 0);

describe.each(withLeast.filter((name) => !isAddress(name)))("%s", (name) => {
  const { min } = limits[name];

  it(`takes ${min}`, () => {
    expect(faultsWith(name, min)).toEqual([]);
  });

  it(`refuses ${min - 1}`, () => {
    expect(faultsWith(name, min - 1).length).toBeGreaterThan(0);
  });
});
