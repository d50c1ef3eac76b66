import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import { bool, object, oneOf, optional, type Rule, required } from "../rules.ts";
import { httpsUrl } from "../url.ts";
import { align, aspectRatio, color, flexFactor, gravity, imageSize, placing } from "./style.ts";

/** `image`: JPEG or PNG by address; a few of a message may be animated. */
export const image: Rule = object(
  {
    url: required(httpsUrl(limits.mediaUrl)),
    size: optional(imageSize),
    aspectRatio: optional(aspectRatio),
    aspectMode: optional(oneOf("fit", "cover")),
    align: optional(align),
    gravity: optional(gravity),
    backgroundColor: optional(color),
    animated: optional(bool),
    flex: optional(flexFactor),
    action: optional(action("flex")),
    ...placing,
  },
  (value, at) => {
    const { max } = limits.flexAnimatedImages;
    if (value.animated === true && at.tally("animated") > max) {
      at.reportAt("animated", "wrong-count", `The number of animated images must be between 0 and ${max}`);
    }
  },
);
