import type { VNode } from "preact";
import { StickerFace } from "../messages/sticker-face.tsx";
import { sendMessage, words } from "../store.ts";
import { closeSheet, SheetFrame } from "./sheet-frame.tsx";

/** Some of the stickers that LINE lets bots send as well, by package. */
const PACKAGES: Readonly<Record<string, { readonly first: number; readonly count: number }>> = {
  "446": { first: 1988, count: 8 },
  "789": { first: 10855, count: 8 },
  "11537": { first: 52002734, count: 8 },
};

export function StickerSheet(): VNode {
  return (
    <SheetFrame title={words.value.sticker} testId="sticker-sheet">
      <div class="sticker-tray">
        {Object.entries(PACKAGES).flatMap(([packageId, { first, count }]) =>
          Array.from({ length: count }, (_, index) => {
            const stickerId = String(first + index);
            return (
              <button
                type="button"
                data-testid={`sticker-${packageId}-${stickerId}`}
                onClick={() => {
                  closeSheet();
                  void sendMessage({ type: "sticker", packageId, stickerId });
                }}
              >
                <StickerFace packageId={packageId} stickerId={stickerId} />
              </button>
            );
          }),
        )}
      </div>
    </SheetFrame>
  );
}
