import { asText } from "../draft/as-text.ts";
import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import { altText } from "./alt-text.ts";
import { actionsOf } from "./card.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A text with two buttons.
 *
 * ```yaml
 * say: { confirm: { text: Shall we book it?, actions: [Yes, No] } }
 * ```
 */
export const confirm: Shorthand = {
  key: "confirm",
  beside: ["altText"],
  expand(body, message, tools) {
    checkKeys(body, "confirm", ["text", "actions", "altText"], tools);
    const words = asText(body.at("text"));
    return made(body, {
      type: "template",
      altText: altText(message, body, words),
      template: body.isObject
        ? made(body, { type: "confirm", text: words, actions: actionsOf(body.at("actions"), tools) })
        : body,
    });
  },
};
