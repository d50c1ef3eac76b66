import { expandAction } from "../actions/expand-action.ts";
import { made } from "../draft/draft.ts";
import { listOf } from "../draft/list-of.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";
import { altText } from "./alt-text.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * Up to ten pictures side by side, each with one action: under `action`, or written beside `image`.
 *
 * ```yaml
 * say:
 *   imageCarousel:
 *     - { image: https://example.com/a.jpg, label: Pasta, say: Pasta }
 *     - { image: https://example.com/b.jpg, action: { label: Map, uri: https://example.com/map } }
 * ```
 */
export const imageCarousel: Shorthand = {
  key: "imageCarousel",
  beside: ["altText"],
  expand(body, message, tools) {
    checkKeys(body, "imageCarousel", ["columns", "altText"], tools);
    const columns = body.isObject ? body.at("columns") : body;
    const first = columns?.isList ? columns.items()[0] : undefined;
    return made(body, {
      type: "template",
      altText: altText(message, body, first?.at("label"), first?.at("action")?.at("label")),
      template: made(body, { type: "image_carousel", columns: listOf(columns, (column) => columnOf(column, tools)) }),
    });
  },
};

function columnOf(column: Written, tools: Tools) {
  if (!column.isObject) return column;
  const own = column.at("action");
  return made(column, {
    imageUrl: column.at("image", "imageUrl"),
    action: expandAction(own ?? column.without("image", "imageUrl"), tools),
  });
}
