import type { Content } from "../platform/contents.ts";
import type { Answer, Call, Line } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

export interface MessageContent {
  readonly kind: string;
  readonly content: Content;
  /** Video and audio are prepared first. */
  readonly ready: boolean;
}

/** The content behind a user's message; nothing when it has none or was taken back. */
export function contentOf(
  { params: { messageId = "" } }: Call,
  { platform, options }: Line,
): MessageContent | undefined {
  const message = platform.chats.get(messageId);
  if (message?.contentId === undefined || message.shown.unsent === true) return undefined;
  const content = platform.contents.get(message.contentId);
  if (content === undefined) return undefined;
  const kind = message.shown.message.type;
  const slow = kind === "video" || kind === "audio";
  return { kind, content, ready: !slow || platform.ports.clock.now() - message.shown.at >= options.transcodingMs };
}

export function bytesOf(content: Content, { platform }: Line): Answer {
  const bytes = platform.contents.bytes(content.contentId);
  if (bytes === undefined) return refusals.notFound();
  return { status: 200, body: bytes, headers: { "content-type": content.type } };
}
