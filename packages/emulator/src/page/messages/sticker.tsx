import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";
import { text } from "./read.ts";
import { StickerFace } from "./sticker-face.tsx";

/** The pictures are LINE's and not ours to bring; a drawn face stands for them, the same for the same sticker. */
export function sticker({ message }: MessageProps): VNode {
  const packageId = text(message.packageId);
  const stickerId = text(message.stickerId);
  return (
    <figure class="sticker">
      <StickerFace packageId={packageId} stickerId={stickerId} />
      <figcaption>
        {packageId} / {stickerId}
      </figcaption>
    </figure>
  );
}
