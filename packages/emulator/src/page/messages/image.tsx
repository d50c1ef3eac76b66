import type { VNode } from "preact";
import { contentUrl, previewUrl } from "./content-url.ts";
import type { MessageProps } from "./message-view.ts";

export function image({ message, enlarge }: MessageProps): VNode {
  const full = contentUrl(message);
  const small = previewUrl(message) ?? full;
  return (
    <button
      type="button"
      class="media"
      aria-label="Enlarge the picture"
      onClick={() => full !== undefined && enlarge(full)}
    >
      <img alt="" src={small} />
    </button>
  );
}
