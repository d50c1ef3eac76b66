import { bytesOf, contentOf } from "./content-of.ts";
import type { ApiEndpoint } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** The bytes of an image, video, audio or file; 202 without any while they are being prepared. */
export const content: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/message/{messageId}/content",
  answer(call, line) {
    const found = contentOf(call, line);
    if (found === undefined) return refusals.notFound();
    return found.ready ? bytesOf(found.content, line) : { status: 202, body: Buffer.alloc(0) };
  },
};
