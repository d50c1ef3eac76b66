import { limits } from "../limits.ts";
import { message } from "./message.ts";
import type { Place } from "./place.ts";
import { byType, type Fields, integer, list, object, optional, type Rule, required, text } from "./rules.ts";
import { actionUri, httpsUrl } from "./url.ts";

/** LINE scales an imagemap from this width. */
const baseWidth = 1040;

const area = object({
  x: required(integer(0)),
  y: required(integer(0)),
  width: required(integer(1)),
  height: required(integer(1)),
});

const label = optional(text(limits.imagemapLabel));

const imagemapAction = byType({
  message: object({ label, text: required(text(limits.imagemapMessageText)), area: required(area) }),
  uri: object({ label, linkUri: required(actionUri(limits.imagemapLinkUri)), area: required(area) }),
  clipboard: object({ label, clipboardText: required(text(limits.clipboardText)), area: required(area) }),
});

const video = object({
  originalContentUrl: required(httpsUrl(limits.mediaUrl)),
  previewImageUrl: required(httpsUrl(limits.mediaUrl)),
  area: required(area),
  externalLink: optional(
    object({
      linkUri: required(actionUri(limits.imagemapLinkUri)),
      label: required(text(limits.imagemapVideoLinkLabel)),
    }),
  ),
});

/** `imagemap`: an image with areas to tap; LINE fetches `baseUrl` at several widths, so it has no query. */
export const imagemapMessage: Rule = message(
  {
    baseUrl: required(httpsUrl(limits.mediaUrl)),
    altText: required(text(limits.altText)),
    baseSize: required(object({ width: required(integer(baseWidth, baseWidth)), height: required(integer(1)) })),
    actions: required(list(limits.imagemapActions, imagemapAction)),
    video: optional(video),
  },
  noQuery,
);

function noQuery(value: Fields, at: Place): void {
  if (typeof value.baseUrl === "string" && value.baseUrl.includes("?")) {
    at.reportAt("baseUrl", "bad-url", "Must be a URL without a query");
  }
}
