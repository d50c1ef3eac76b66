import type { Content } from "../platform/contents.ts";
import type { Answer, ApiEndpoint, Call, Line } from "./endpoint.ts";
import { ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

interface MessageContent {
  readonly kind: string;
  readonly content: Content;
  /** Video and audio are prepared first. */
  readonly ready: boolean;
}

/** The content behind a user's message; nothing when it has none or was taken back. */
function contentOf({ params: { messageId = "" } }: Call, { platform, options }: Line): MessageContent | undefined {
  const message = platform.chats.get(messageId);
  if (message?.contentId === undefined || message.shown.unsent === true) return undefined;
  const content = platform.contents.get(message.contentId);
  if (content === undefined) return undefined;
  const kind = message.shown.message.type;
  const slow = kind === "video" || kind === "audio";
  return { kind, content, ready: !slow || platform.ports.clock.now() - message.shown.at >= options.transcodingMs };
}

function bytesOf(content: Content, { platform }: Line): Answer {
  const bytes = platform.contents.bytes(content.contentId);
  if (bytes === undefined) return refusals.notFound();
  return { status: 200, body: bytes, headers: { "content-type": content.type } };
}

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

/** Whether video or audio is ready to be fetched. */
export const contentTranscoding: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/message/{messageId}/content/transcoding",
  answer(call, line) {
    const found = contentOf(call, line);
    if (found === undefined || (found.kind !== "video" && found.kind !== "audio")) return refusals.notFound();
    return ok({ status: found.ready ? "succeeded" : "processing" });
  },
};
