import type { VNode } from "preact";
import type { FlexContext, Style } from "./context.ts";
import { type FlexJson, textOf } from "./json.ts";
import { typeStyle } from "./type.ts";

/** A run of letters inside a text. The line height is the text's rule, reckoned from the span's own size. */
export function span(component: FlexJson, context: FlexContext, scaling: boolean, lineHeight: Style): VNode {
  return (
    <span data-flex="span" style={{ ...typeStyle(component, context, scaling), ...lineHeight }}>
      {textOf(component.text)}
    </span>
  );
}
