import type { ComponentChildren, VNode } from "preact";

/** Cards side by side. It can be focused, so that the arrow keys scroll it. */
export function Row({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a row of cards
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a row that scrolls must be reached with the keyboard
    <div class="row" role="group" aria-label="Carousel" tabIndex={0}>
      {children}
    </div>
  );
}
