import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import { byType, isFields, object, optional, type Rule, required } from "../rules.ts";
import { httpsUrl } from "../url.ts";
import { box } from "./box.ts";
import { image } from "./image.ts";
import { aspectRatio } from "./style.ts";

/** `video`: mp4 by address, as hero of a single large bubble; opens addresses only. */
export const video: Rule = object({
  url: required(httpsUrl(limits.mediaUrl)),
  previewUrl: required(httpsUrl(limits.mediaUrl)),
  altContent: required(byType({ box, image })),
  aspectRatio: optional(aspectRatio),
  action: optional((value, at) => {
    if (isFields(value) && value.type !== "uri") return at.reportAt("type", "not-one-of", "invalid property");
    action("flex")(value, at);
  }),
});
