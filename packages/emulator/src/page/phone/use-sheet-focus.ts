import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { sheet } from "../store.ts";

let opener: HTMLElement | undefined;

/** Takes the focus into a sheet while it is open, and gives it back to where the first sheet was opened from. */
export function useSheetFocus(frame: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    noteOpener();
    const first = frame.current?.querySelector<HTMLElement>("[data-autofocus]") ?? frame.current;
    first?.focus();
    return () => {
      if (sheet.peek() === undefined) giveFocusBack();
    };
  }, [frame]);
}

/** A sheet that follows another finds the focus nowhere. */
function noteOpener(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused !== document.body) opener = focused;
}

/** A quick reply may be gone by now; then the message field is the place to be. */
function giveFocusBack(): void {
  const field = document.querySelector<HTMLElement>("[data-testid=composer-text]");
  (opener?.isConnected ? opener : field)?.focus();
  opener = undefined;
}
