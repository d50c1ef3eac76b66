import { message } from "./message.ts";
import { optional, type Rule, required, someText } from "./rules.ts";

/** `sticker`: one of LINE's sendable stickers. Which ones those are is not written in a form that could be checked. */
export const stickerMessage: Rule = message({
  packageId: required(someText),
  stickerId: required(someText),
  quoteToken: optional(someText),
});
