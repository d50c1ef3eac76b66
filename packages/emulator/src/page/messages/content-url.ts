import { mediaUrl } from "../safe-url.ts";
import { type Json, object, text } from "./read.ts";

/** Where a picture, film or sound lies: the bot gives addresses, a user's own file is kept by the emulator. */
export function contentUrl(message: Json): string | undefined {
  const provider = object(message.contentProvider);
  if (provider.type === "external") return mediaUrl(provider.originalContentUrl);
  return mediaUrl(message.originalContentUrl) ?? mediaUrl(`/_emulator/content/${text(message.id)}`);
}

export function previewUrl(message: Json): string | undefined {
  const provider = object(message.contentProvider);
  return mediaUrl(provider.previewImageUrl) ?? mediaUrl(message.previewImageUrl);
}
