import { richMenuImageBytes } from "@renga/line-protocol";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** The picture of a menu can be given once; for another one a menu has to be made anew. */
export const uploadRichMenuContent: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/{richMenuId}/content",
  takesBytes: true,
  answer({ params: { richMenuId = "" }, body, mediaType }, { platform }) {
    const held = platform.richMenus.get(richMenuId);
    if (held === undefined) return refusals.notFound();
    if (mediaType !== "image/png" && mediaType !== "image/jpeg") return refusals.mediaType(mediaType);
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    if (bytes.byteLength > richMenuImageBytes) return refusals.tooLarge();
    if (!isPicture(bytes)) return refusals.badRequest({ message: "The image is invalid" });
    if (held.contentId !== undefined) {
      return refusals.badRequest({ message: "An image has already been uploaded to the richmenu" });
    }
    platform.richMenus.setPicture(held, mediaType, bytes);
    return ok();
  },
};

export const getRichMenuContent: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/richmenu/{richMenuId}/content",
  answer({ params: { richMenuId = "" } }, { platform }) {
    const { contentId = "" } = platform.richMenus.get(richMenuId) ?? {};
    const content = platform.contents.get(contentId);
    const bytes = platform.contents.bytes(contentId);
    if (content === undefined || bytes === undefined) return refusals.notFound();
    return { status: 200, body: bytes, headers: { "content-type": content.type } };
  },
};

/** By their first bytes: PNG or JPEG. */
function isPicture([first, second]: Uint8Array): boolean {
  return (first === 0x89 && second === 0x50) || (first === 0xff && second === 0xd8);
}
