import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import { altText } from "./alt-text.ts";
import { cardFields, cardKeys, imageFields, imageKeys } from "./card.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A text with up to four buttons, perhaps a title and a picture.
 *
 * ```yaml
 * say:
 *   buttons:
 *     title: Dinner
 *     text: What would you like to do?
 *     image: https://example.com/dinner.jpg
 *     actions: [Book a table, { label: Menu, uri: https://example.com/menu }]
 * ```
 */
export const buttons: Shorthand = {
  key: "buttons",
  beside: ["altText"],
  expand(body, message, tools) {
    checkKeys(body, "buttons", [...cardKeys, ...imageKeys, "altText"], tools);
    return made(body, {
      type: "template",
      altText: altText(message, body, body.at("text"), body.at("title")),
      template: body.isObject
        ? made(body, { type: "buttons", ...cardFields(body, tools), ...imageFields(body) })
        : body,
    });
  },
};
