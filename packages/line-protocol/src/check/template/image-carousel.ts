import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import { list, object, type Rule, required } from "../rules.ts";
import { httpsUrl } from "../url.ts";

/** `image_carousel`: images side by side, each with one action. */
export const imageCarouselTemplate: Rule = object({
  columns: required(
    list(
      limits.imageCarouselColumns,
      object({ imageUrl: required(httpsUrl(limits.mediaUrl)), action: required(action("imageCarousel")) }),
    ),
  ),
});
