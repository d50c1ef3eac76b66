import type { VNode } from "preact";
import type { FlexContext, Layout, Place, Style } from "./context.ts";
import { type FlexJson, isJson, jsonList } from "./json.ts";
import { placement } from "./placement.ts";
import { tap } from "./tap.ts";
import { angle, borderWidth, color, extent, inset, percent, spacing } from "./units.ts";

const JUSTIFY = ["flex-start", "center", "flex-end", "space-between", "space-around", "space-evenly"];
const ALIGN = ["flex-start", "center", "flex-end"];

export function box(component: FlexJson, place: Place, context: FlexContext): VNode {
  const layout = layoutOf(component);
  const children = jsonList(component.contents);
  const gap = spacing(component.spacing);
  const style: Style = {
    ...placement(component, place),
    display: "flex",
    flexDirection: layout === "vertical" ? "column" : "row",
    overflow: "hidden",
    ...(layout === "baseline" ? { alignItems: "baseline" } : word("alignItems", component.alignItems, ALIGN)),
    ...word("justifyContent", component.justifyContent, JUSTIFY),
    ...size(component),
    ...place.root?.padding,
    ...padding(component),
    ...paint(component),
  };
  return (
    <div data-flex="box" style={style} {...tap(component, context)}>
      {children.map((child, index) =>
        context.draw(
          child,
          {
            layout,
            first: index === 0,
            last: index === children.length - 1,
            ...(gap === undefined ? {} : { spacing: gap }),
          },
          context,
        ),
      )}
    </div>
  );
}

function layoutOf(component: FlexJson): Layout {
  return component.layout === "horizontal" || component.layout === "baseline" ? component.layout : "vertical";
}

function word(property: string, value: unknown, allowed: readonly string[]): Style {
  return typeof value === "string" && allowed.includes(value) ? { [property]: value } : {};
}

function size(component: FlexJson): Style {
  return only({
    width: extent(component.width),
    height: extent(component.height),
    maxWidth: extent(component.maxWidth),
    maxHeight: extent(component.maxHeight),
  });
}

/** Every side by itself, so that one side of the block's own padding can be replaced and the others stay. */
function padding(component: FlexJson): Style {
  const all = inset(component.paddingAll);
  return only({
    paddingTop: inset(component.paddingTop) ?? all,
    paddingBottom: inset(component.paddingBottom) ?? all,
    paddingInlineStart: inset(component.paddingStart) ?? all,
    paddingInlineEnd: inset(component.paddingEnd) ?? all,
  });
}

function paint(component: FlexJson): Style {
  const width = borderWidth(component.borderWidth);
  return only({
    backgroundColor: color(component.backgroundColor),
    backgroundImage: isJson(component.background) ? gradient(component.background) : undefined,
    border: width === undefined ? undefined : `${width} solid ${color(component.borderColor) ?? "transparent"}`,
    borderRadius: spacing(component.cornerRadius),
  });
}

function gradient(background: FlexJson): string | undefined {
  const turn = angle(background.angle);
  const start = color(background.startColor);
  const end = color(background.endColor);
  if (background.type !== "linearGradient" || turn === undefined || start === undefined || end === undefined) {
    return undefined;
  }
  const center = color(background.centerColor);
  const middle = center === undefined ? "" : `${center} ${percent(background.centerPosition) ?? "50%"}, `;
  return `linear-gradient(${turn}, ${start} 0%, ${middle}${end} 100%)`;
}

function only(style: Readonly<Record<string, string | undefined>>): Style {
  const kept: Record<string, string> = {};
  for (const [property, value] of Object.entries(style)) if (value !== undefined) kept[property] = value;
  return kept;
}
