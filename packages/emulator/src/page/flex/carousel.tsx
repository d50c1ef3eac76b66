import type { VNode } from "preact";
import { bubble, directionOf } from "./bubble.tsx";
import type { FlexContext, Style } from "./context.ts";
import { type FlexJson, jsonList } from "./json.ts";

const ROW: Style = {
  boxSizing: "border-box",
  display: "flex",
  flexWrap: "nowrap",
  alignItems: "stretch",
  gap: "9px",
  overflowX: "auto",
  padding: "0 7px",
  scrollPaddingInline: "7px",
  scrollSnapType: "x proximity",
};

/** Bubbles in a row, all as high as the highest. It can be focused, so that the arrow keys scroll it. */
export function carousel(component: FlexJson, context: FlexContext): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a row of messages
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a row that scrolls must be reached with the keyboard
    <div data-flex="carousel" role="group" aria-label="Carousel" tabIndex={0} style={ROW}>
      {jsonList(component.contents).map((item) => bubble(item, { ...context, direction: directionOf(item) }, true))}
    </div>
  );
}
