import { made } from "../draft/draft.ts";
import { listOf } from "../draft/list-of.ts";
import { checkKeys } from "../draft/tools.ts";
import { altText } from "./alt-text.ts";
import { cardFields, cardKeys, imageFields, imageKeys } from "./card.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * Up to ten columns side by side, all of the same make: as many actions each, all with a title or image or none.
 *
 * ```yaml
 * say:
 *   carousel:
 *     - { title: Lunch, text: From 11:30, image: https://example.com/l.jpg, actions: [Book lunch] }
 *     - { title: Dinner, text: From 18:00, image: https://example.com/d.jpg, actions: [Book dinner] }
 * ```
 *
 * As an object it takes `columns`, `altText`, `imageAspectRatio` and `imageSize`.
 */
export const carousel: Shorthand = {
  key: "carousel",
  beside: ["altText"],
  expand(body, message, tools) {
    checkKeys(body, "carousel", ["columns", "altText", ...imageKeys], tools);
    const columns = body.isObject ? body.at("columns") : body;
    const first = columns?.isList ? columns.items()[0] : undefined;
    return made(body, {
      type: "template",
      altText: altText(message, body, first?.at("title"), first?.at("text")),
      template: made(body, {
        type: "carousel",
        columns: listOf(columns, (column) => {
          checkKeys(column, "a column", cardKeys, tools);
          return column.isObject ? made(column, cardFields(column, tools)) : column;
        }),
        ...imageFields(body),
      }),
    });
  },
};
