import type { VNode } from "preact";
import { mediaUrl } from "../safe-url.ts";
import type { FlexContext, Place, Style } from "./context.ts";
import type { FlexJson } from "./json.ts";
import { placement, side } from "./placement.ts";
import { tap } from "./tap.ts";
import { aspectRatio, color, imageSize } from "./units.ts";

export function image(component: FlexJson, place: Place, context: FlexContext): VNode {
  const outer: Style = {
    ...placement(component, place),
    display: "flex",
    flexDirection: "column",
    alignItems: side(component.align, "center"),
    ...(place.layout === "baseline" ? {} : { justifyContent: side(component.gravity, "flex-start") }),
  };
  const backgroundColor = color(component.backgroundColor);
  const frame: Style = {
    flex: "none",
    width: imageSize(component.size),
    maxWidth: "100%",
    aspectRatio: `${aspectRatio(component.aspectRatio)}`,
    position: "relative",
    overflow: "hidden",
    ...(backgroundColor === undefined ? {} : { backgroundColor }),
  };
  const fit = component.aspectMode === "cover" ? "cover" : "contain";
  return (
    <div data-flex="image" style={outer} {...tap(component, context)}>
      <div data-flex="picture" style={frame}>
        <img alt="" src={mediaUrl(component.url)} style={{ ...FILL, objectFit: fit }} />
      </div>
    </div>
  );
}

const FILL: Style = { position: "absolute", insetInlineStart: "0", top: "0", width: "100%", height: "100%" };
