import { expandAction } from "../actions/expand-action.ts";
import { asText } from "../draft/as-text.ts";
import type { Draft, Fields } from "../draft/draft.ts";
import { listOf } from "../draft/list-of.ts";
import type { Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";

/** The keys of what looks like a card: a buttons template, a column. */
export const cardKeys: readonly string[] = [
  "title",
  "text",
  "image",
  "thumbnailImageUrl",
  "imageBackgroundColor",
  "defaultAction",
  "actions",
];

/** How images are shown: once for a template. */
export const imageKeys: readonly string[] = ["imageAspectRatio", "imageSize"];

export function cardFields(card: Written, tools: Tools): Fields {
  const tapped = card.at("defaultAction");
  return {
    title: asText(card.at("title")),
    text: asText(card.at("text")),
    thumbnailImageUrl: card.at("image", "thumbnailImageUrl"),
    imageBackgroundColor: card.at("imageBackgroundColor"),
    defaultAction: tapped && expandAction(tapped, tools),
    actions: actionsOf(card.at("actions"), tools),
  };
}

export function imageFields(template: Written): Fields {
  return { imageAspectRatio: template.at("imageAspectRatio"), imageSize: template.at("imageSize") };
}

export function actionsOf(actions: Written | undefined, tools: Tools): Draft | undefined {
  return listOf(actions, (action) => expandAction(action, tools));
}
