import type { VNode } from "preact";
import type { FlexContext, Place, Style } from "./context.ts";
import type { FlexJson } from "./json.ts";
import { placement } from "./placement.ts";
import { color } from "./units.ts";

/** A hairline that takes no space: it is painted over what follows, and as the last child over what came before. */
export function separator(component: FlexJson, place: Place, context: FlexContext): VNode {
  const style: Style = { ...placement(component, place), alignSelf: "stretch" };
  const lying = place.layout === "vertical";
  return (
    <div data-flex="separator" style={{ ...style, [lying ? "height" : "width"]: "0" }}>
      {line(color(component.color), lying, place.last, context)}
    </div>
  );
}

/** One pixel, scaled by half: thinner than a pixel where the screen can. */
export function line(paint: string | undefined, lying: boolean, inward: boolean, context: FlexContext): VNode {
  const sideways: string = inward === (context.direction === "ltr") ? "right" : "left";
  const upright: string = inward ? "bottom" : "top";
  const style: Style = {
    position: "absolute",
    backgroundColor: paint ?? "#d4d6da",
    ...(lying
      ? { insetInline: "0", [upright]: "0", height: "1px", transform: "scaleY(0.5)", transformOrigin: upright }
      : {
          top: "0",
          bottom: "0",
          [inward ? "insetInlineEnd" : "insetInlineStart"]: "0",
          width: "1px",
          transform: "scaleX(0.5)",
          transformOrigin: sideways,
        }),
  };
  return <div style={style} />;
}
