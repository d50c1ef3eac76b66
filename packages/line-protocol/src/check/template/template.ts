import { limits } from "../../limits.ts";
import { message } from "../message.ts";
import { byType, type Rule, required, text } from "../rules.ts";
import { buttonsTemplate } from "./buttons.ts";
import { carouselTemplate } from "./carousel.ts";
import { confirmTemplate } from "./confirm.ts";
import { imageCarouselTemplate } from "./image-carousel.ts";

/** `template`: one of four layouts that LINE draws by itself. */
export const templateMessage: Rule = message({
  altText: required(text(limits.altText)),
  template: required(
    byType({
      buttons: buttonsTemplate,
      confirm: confirmTemplate,
      carousel: carouselTemplate,
      image_carousel: imageCarouselTemplate,
    }),
  ),
});
