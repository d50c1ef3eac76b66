import type { VNode } from "preact";
import type { FlexContext, Place, Style } from "./context.ts";
import { type FlexJson, isJson, textOf } from "./json.ts";
import { placement, side } from "./placement.ts";
import { tap } from "./tap.ts";
import { scaled } from "./type.ts";
import { color } from "./units.ts";

export function button(component: FlexJson, place: Place, context: FlexContext): VNode {
  const outer: Style = {
    ...placement(component, place),
    display: "flex",
    flexDirection: "column",
    justifyContent: side(component.gravity, "flex-start"),
  };
  const face: Style = {
    boxSizing: "border-box",
    flex: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "100%",
    height: component.height === "sm" ? "40px" : "52px",
    padding: "0 16px",
    borderRadius: "8px",
    fontSize: scaled(16, context, component.scaling === true),
    lineHeight: "1.4",
    textDecoration: "none",
    cursor: "pointer",
    userSelect: "none",
    ...colors(component),
  };
  const shrink = component.adjustMode === "shrink-to-fit" ? face.fontSize : undefined;
  const label = isJson(component.action) ? textOf(component.action.label) : "";
  return (
    <div data-flex="button" style={outer}>
      <div data-flex="face" style={face} {...tap(component, context)}>
        <span style={LABEL} data-shrink={shrink}>
          {label}
        </span>
      </div>
    </div>
  );
}

const LABEL: Style = {
  display: "block",
  minWidth: "0",
  overflow: "hidden",
  whiteSpace: "nowrap",
  textOverflow: "ellipsis",
};

function colors(component: FlexJson): Style {
  const own = color(component.color);
  if (component.style === "primary") return { backgroundColor: own ?? "#17c950", color: "#ffffff" };
  if (component.style === "secondary") return { backgroundColor: own ?? "#dcdfe5", color: "#111111" };
  return { color: own ?? "#42659a" };
}
