import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A picture: its address, and that of a smaller one to show first (the same when left out).
 *
 * ```yaml
 * say: { image: https://example.com/menu.jpg }
 * say: { image: { url: https://example.com/menu.jpg, preview: https://example.com/menu-small.jpg } }
 * ```
 */
export const image: Shorthand = {
  key: "image",
  beside: [],
  expand(body, _message, tools) {
    checkKeys(body, "image", ["url", "originalContentUrl", "preview", "previewImageUrl"], tools);
    const url = body.isObject ? body.at("url", "originalContentUrl") : body;
    return made(body, {
      type: "image",
      originalContentUrl: url,
      previewImageUrl: body.at("preview", "previewImageUrl") ?? url,
    });
  },
};
