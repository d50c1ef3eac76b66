import type { VNode } from "preact";
import { contentUrl, previewUrl } from "./content-url.ts";
import type { MessageProps } from "./message-view.ts";
import { text } from "./read.ts";

export function video({ message, played }: MessageProps): VNode {
  const trackingId = text(message.trackingId);
  return (
    // biome-ignore lint/a11y/useMediaCaption: LINE's video message carries no captions
    <video
      class="media"
      controls
      playsInline
      preload="metadata"
      poster={previewUrl(message)}
      src={contentUrl(message)}
      onEnded={() => trackingId !== "" && played(trackingId)}
    />
  );
}
