import { limits } from "../limits.ts";
import { message } from "./message.ts";
import { type Rule, required } from "./rules.ts";
import { httpsUrl } from "./url.ts";

/** `image`: JPEG or PNG by address, with a smaller one to show first. */
export const imageMessage: Rule = message({
  originalContentUrl: required(httpsUrl(limits.mediaUrl)),
  previewImageUrl: required(httpsUrl(limits.mediaUrl)),
});
