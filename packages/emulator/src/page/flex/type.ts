import type { FlexContext, Style } from "./context.ts";
import type { FlexJson } from "./json.ts";
import { color, fontSize } from "./units.ts";

/** The look of letters, which text and span share; a span leaves out what it inherits. */
export function typeStyle(component: FlexJson, context: FlexContext, scaling: boolean): Style {
  const style: Record<string, string> = {};
  const size = fontSize(component.size);
  if (size !== undefined) style.fontSize = scaled(size, context, scaling);
  if (component.weight === "bold") style.fontWeight = "700";
  if (component.weight === "regular") style.fontWeight = "400";
  if (component.style === "italic") style.fontStyle = "italic";
  if (component.style === "normal") style.fontStyle = "normal";
  const decoration = component.decoration;
  if (decoration === "underline" || decoration === "line-through" || decoration === "none") {
    style.textDecorationLine = decoration;
  }
  const paint = color(component.color);
  if (paint !== undefined) style.color = paint;
  return style;
}

export function scaled(size: number, context: FlexContext, scaling: boolean): string {
  return `${Math.round(size * (scaling ? context.fontScale : 1) * 100) / 100}px`;
}
