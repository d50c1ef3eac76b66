import { limits } from "../limits.ts";
import { message } from "./message.ts";
import { all, matching, optional, type Rule, required, text } from "./rules.ts";
import { httpsUrl } from "./url.ts";

const trackingIdForm = /^[a-zA-Z0-9\-.=,+*()%$&;:@{}!?<>[\]]+$/;

/** `video`: mp4 by address, with an image to show first. */
export const videoMessage: Rule = message({
  originalContentUrl: required(httpsUrl(limits.mediaUrl)),
  previewImageUrl: required(httpsUrl(limits.mediaUrl)),
  trackingId: optional(
    all(
      text(limits.videoTrackingId),
      matching(trackingIdForm, "Only a-z, A-Z, 0-9 and -.=,+*()%$&;:@{}!?<>[] are allowed"),
    ),
  ),
});
