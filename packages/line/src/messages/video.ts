import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A film and the picture to show before. With a `trackingId` the event `videoPlayComplete` comes when it was watched.
 *
 * ```yaml
 * say: { video: { url: https://example.com/tour.mp4, preview: https://example.com/tour.jpg, trackingId: tour } }
 * ```
 */
export const video: Shorthand = {
  key: "video",
  beside: [],
  expand(body, _message, tools) {
    const known = ["url", "originalContentUrl", "preview", "previewImageUrl", "trackingId"];
    checkKeys(body, "video", known, tools);
    return made(body, {
      type: "video",
      originalContentUrl: body.isObject ? body.at("url", "originalContentUrl") : body,
      previewImageUrl: body.isUnknown ? body : body.at("preview", "previewImageUrl"),
      trackingId: body.at("trackingId"),
    });
  },
};
