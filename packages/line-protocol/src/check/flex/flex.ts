import { limits } from "../../limits.ts";
import { message } from "../message.ts";
import { byType, type Rule, required, text } from "../rules.ts";
import { bubble } from "./bubble.ts";
import { carousel } from "./carousel.ts";

const container = byType({ bubble, carousel });

/** `flex`: a layout of one's own. Faults below `contents` are told as JSON pointers. */
export const flexMessage: Rule = message({
  altText: required(text(limits.altText)),
  contents: required((value, at) => at.asFlex(() => container(value, at))),
});
