import type { VNode } from "preact";
import type { FlexContext, Place, Style } from "./context.ts";
import { type FlexJson, jsonList, textOf } from "./json.ts";
import { placement, side } from "./placement.ts";
import { span } from "./span.tsx";
import { tap } from "./tap.ts";
import { scaled, typeStyle } from "./type.ts";
import { pixels, whole } from "./units.ts";

export function text(component: FlexJson, place: Place, context: FlexContext): VNode {
  const wrap = component.wrap === true;
  const scaling = component.scaling === true;
  const lines = lineHeight(component);
  const outer: Style = {
    ...placement(component, place),
    display: "flex",
    flexDirection: "column",
    ...(place.layout === "baseline" ? {} : { justifyContent: side(component.gravity, "flex-start") }),
  };
  const paragraph: Style = {
    margin: "0",
    fontSize: scaled(16, context, scaling),
    lineHeight: "1.4",
    color: "#111111",
    textAlign: alignment(component.align),
    ...(wrap ? { whiteSpace: "pre-wrap", overflowWrap: "break-word" } : ELLIPSIS),
    ...(wrap ? clamp(component.maxLines) : {}),
    ...typeStyle(component, context, scaling),
    ...lines.paragraph,
  };
  const spans = jsonList(component.contents);
  const shrink = component.adjustMode === "shrink-to-fit" && !wrap ? paragraph.fontSize : undefined;
  return (
    <div data-flex="text" style={outer} {...tap(component, context)}>
      <p style={paragraph} data-shrink={shrink}>
        {spans.length > 0 ? spans.map((part) => span(part, context, scaling, lines.span)) : textOf(component.text)}
      </p>
    </div>
  );
}

const ELLIPSIS: Style = { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" };

function alignment(value: unknown): string {
  return value === "center" || value === "end" ? value : "start";
}

function clamp(maxLines: unknown): Style {
  const lines = whole(maxLines) ?? 0;
  if (lines === 0) return {};
  return { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: `${lines}`, overflow: "hidden" };
}

/** LINE adds `lineSpacing` between lines only, CSS above and below each: half of it is taken back at both ends. */
function lineHeight(component: FlexJson): { readonly paragraph: Style; readonly span: Style } {
  const extra = pixels(component.lineSpacing);
  if (extra === undefined || component.wrap !== true) return { paragraph: {}, span: {} };
  const height = { lineHeight: `calc(1.4em + ${extra})` };
  const half = `calc(${extra} / -2)`;
  return { paragraph: { ...height, marginTop: half, marginBottom: half }, span: height };
}
