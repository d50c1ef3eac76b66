import type { VNode } from "preact";
import { mediaUrl } from "../safe-url.ts";
import type { FlexContext, Place } from "./context.ts";
import type { FlexJson } from "./json.ts";
import { placement } from "./placement.ts";
import { scaled } from "./type.ts";
import { aspectRatio, fontSize } from "./units.ts";

/** As high as the letters of its size; its lower edge stands on the baseline, as an inline picture's does. */
export function icon(component: FlexJson, place: Place, context: FlexContext): VNode {
  const size = scaled(fontSize(component.size) ?? 16, context, component.scaling === true);
  return (
    <div data-flex="icon" style={{ ...placement(component, place), fontSize: size, lineHeight: "1.4" }}>
      <img
        alt=""
        src={mediaUrl(component.url)}
        style={{ height: "1em", width: `${aspectRatio(component.aspectRatio)}em`, objectFit: "contain" }}
      />
    </div>
  );
}
