import { expandAction } from "../actions/expand-action.ts";
import { asText } from "../draft/as-text.ts";
import { type Draft, type Made, made, madeList } from "../draft/draft.ts";
import { listOf } from "../draft/list-of.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";
import { altText } from "./alt-text.ts";
import type { Shorthand } from "./shorthand.ts";
import { withTaps } from "./with-taps.ts";

/**
 * A layout of one's own: LINE's container, or a card in short; a list makes a carousel of either.
 *
 * ```yaml
 * say: { flex: { type: bubble, body: { type: box, layout: vertical, contents: [] } }, altText: Your order }
 * say:
 *   flex:
 *     title: Your booking
 *     image: https://example.com/room.jpg
 *     text: We look forward to seeing you.
 *     rows: [{ label: Day, value: Friday }, { label: Party, value: 3 }]
 *     actions: [{ label: Directions, uri: https://example.com/map }]
 * say: { flex: [{ title: Lunch, text: From 11:30 }, { title: Dinner, text: From 18:00 }] }
 * ```
 *
 * `altText` stands in the message or in the card; without it the first text is taken. A card may have a `size`.
 */
export const flex: Shorthand = {
  key: "flex",
  beside: ["altText"],
  expand(body, message, tools) {
    const contents = body.has("type") ? undefined : body.at("contents");
    if (contents !== undefined) checkKeys(body, "flex", ["contents", "altText"], tools);
    return flexMessage(contents ?? body, body, message, tools);
  },
};

/** A Flex message from a container or from cards; `body` is where an `altText` may stand beside them. */
export function flexMessage(contents: Written, body: Written, message: Written, tools: Tools): Made {
  return made(message, {
    type: "flex",
    altText: altText(message, body, firstText(contents)),
    contents: contents.isList
      ? made(contents, { type: "carousel", contents: listOf(contents, (card) => bubble(card, tools)) })
      : bubble(contents, tools),
  });
}

function bubble(card: Written, tools: Tools): Draft {
  if (!card.isObject || card.has("type")) return withTaps(card.without("altText"), tools);
  checkKeys(card, "a card", ["title", "text", "image", "rows", "actions", "size", "altText"], tools);
  const [image, rows, actions] = [card.at("image"), card.at("rows"), card.at("actions")];
  const contents = [
    words(card.at("title"), { size: "xl", weight: "bold" }),
    words(card.at("text"), {}),
    rows &&
      made(rows, {
        type: "box",
        layout: "vertical",
        spacing: "sm",
        contents: listOf(rows, (item) => row(item, tools)),
      }),
  ].filter((part) => part !== undefined);
  return made(card, {
    type: "bubble",
    size: card.at("size"),
    hero: image && made(image, { type: "image", url: image, size: "full", aspectRatio: "20:13", aspectMode: "cover" }),
    body:
      contents.length > 0
        ? made(card, { type: "box", layout: "vertical", spacing: "md", contents: madeList(card, contents) })
        : undefined,
    footer:
      actions &&
      made(actions, {
        type: "box",
        layout: "vertical",
        spacing: "sm",
        contents: listOf(actions, (item) => button(item, tools)),
      }),
  });
}

function words(part: Written | undefined, look: { readonly [key: string]: Draft }): Draft | undefined {
  return part && made(part, { type: "text", text: asText(part), wrap: true, ...look });
}

function row(item: Written, tools: Tools): Draft {
  if (item.isUnknown) return item;
  checkKeys(item, "a row", ["label", "value"], tools);
  const cell = (part: Written | undefined, flex: number, color: string) =>
    made(part ?? item, { type: "text", text: asText(part), wrap: true, size: "sm", flex, color });
  return made(item, {
    type: "box",
    layout: "horizontal",
    spacing: "md",
    contents: madeList(item, [cell(item.at("label"), 2, "#767676"), cell(item.at("value"), 5, "#111111")]),
  });
}

/** Buttons may say how they look: `style: primary`. */
function button(item: Written, tools: Tools): Draft {
  if (item.isUnknown || item.at("type")?.text === "button") return withTaps(item, tools);
  const style = item.at("style");
  return made(item, { type: "button", height: "sm", style, action: expandAction(item.without("style"), tools) });
}

/** The first words in a container, for those who cannot see it. */
function firstText(part: Written): Written | undefined {
  const own = part.at("title") ?? part.at("text");
  if (own?.text !== undefined || own?.isUnknown) return own;
  const further = part.isList
    ? part.items()
    : ["header", "hero", "body", "contents"].flatMap((key) => part.at(key) ?? []);
  for (const next of further) {
    const found = firstText(next);
    if (found !== undefined) return found;
  }
  return undefined;
}
