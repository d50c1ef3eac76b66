import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { CloseIcon } from "../icons.tsx";
import { closeSheet } from "./sheet-frame.tsx";
import { useSheetFocus } from "./use-sheet-focus.ts";

export function PictureSheet({ url }: { readonly url: string }): VNode {
  const frame = useRef<HTMLDivElement>(null);
  useSheetFocus(frame);
  return (
    <div
      class="picture-sheet"
      role="dialog"
      aria-modal="true"
      aria-label="Picture"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key === "Escape") closeSheet();
      }}
    >
      <button type="button" class="plain" aria-label="Close" data-autofocus="" onClick={closeSheet}>
        <CloseIcon />
      </button>
      <img alt="" src={url} />
    </div>
  );
}
