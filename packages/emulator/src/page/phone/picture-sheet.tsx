import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { CloseIcon } from "../icons.tsx";
import { closeSheet } from "./sheet-frame.tsx";

export function PictureSheet({ url }: { readonly url: string }): VNode {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div
      class="picture-sheet"
      role="dialog"
      aria-modal="true"
      aria-label="Picture"
      onKeyDown={(event) => {
        if (event.key === "Escape") closeSheet();
      }}
    >
      <button type="button" class="plain" aria-label="Close" ref={close} onClick={closeSheet}>
        <CloseIcon />
      </button>
      <img alt="" src={url} />
    </div>
  );
}
