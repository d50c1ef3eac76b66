import type { ComponentChildren, VNode } from "preact";
import { useRef } from "preact/hooks";
import { sheet } from "../store.ts";
import { useSheetFocus } from "./use-sheet-focus.ts";

export interface SheetFrameProps {
  readonly title: string;
  readonly testId: string;
  /** Stands at the start of the title line; the sheet itself closes by Escape and a tap beside it. */
  readonly start?: ComponentChildren;
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function closeSheet(): void {
  sheet.value = undefined;
}

/** A dialogue over the lower half of the phone. It takes the focus and gives it back to where it came from. */
export function SheetFrame({ title, testId, start, end, children }: SheetFrameProps): VNode {
  const frame = useRef<HTMLDivElement>(null);
  useSheetFocus(frame);
  return (
    <div class="sheet-place">
      <button type="button" class="sheet-beside" tabIndex={-1} aria-label="Close" onClick={closeSheet} />
      <div
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
        data-testid={testId}
        ref={frame}
        onKeyDown={(event) => {
          if (event.key === "Escape") closeSheet();
        }}
      >
        <div class="sheet-title">
          <span>{start}</span>
          <h2>{title}</h2>
          <span>{end}</span>
        </div>
        {children}
      </div>
    </div>
  );
}
