import { bytesOf, contentOf } from "./content-of.ts";
import type { ApiEndpoint } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** The smallest PNG: the emulator does not look into videos. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A smaller image. The emulator gives an image as it is, and one dot for a video. */
export const contentPreview: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/message/{messageId}/content/preview",
  answer(call, line) {
    const found = contentOf(call, line);
    if (found?.kind === "image") return bytesOf(found.content, line);
    if (found?.kind === "video") return { status: 200, body: dot, headers: { "content-type": "image/png" } };
    return refusals.notFound();
  },
};
