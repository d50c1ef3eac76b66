import { limits } from "../limits.ts";
import { message } from "./message.ts";
import { integer, type Rule, required } from "./rules.ts";
import { httpsUrl } from "./url.ts";

/** `audio`: mp3 or m4a by address, with its length in milliseconds. */
export const audioMessage: Rule = message({
  originalContentUrl: required(httpsUrl(limits.mediaUrl)),
  duration: required(integer(1)),
});
