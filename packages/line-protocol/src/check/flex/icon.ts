import { limits } from "../../limits.ts";
import { object, optional, type Rule, required } from "../rules.ts";
import { httpsUrl } from "../url.ts";
import { aspectRatio, placing, scaling, textSize } from "./style.ts";

/** `icon`: a small image beside text. */
export const icon: Rule = object({
  url: required(httpsUrl(limits.mediaUrl)),
  size: optional(textSize),
  aspectRatio: optional(aspectRatio),
  scaling,
  ...placing,
});
