import type { Place, Style } from "./context.ts";
import type { FlexJson } from "./json.ts";
import { extent, inset, spacing, whole } from "./units.ts";

const BASE: Style = { boxSizing: "border-box", minWidth: "0", maxWidth: "100%", position: "relative" };

/** The part of a component's style that says where it stands in its parent: flex, margin, position and offsets. */
export function placement(component: FlexJson, place: Place): Style {
  if (component.position === "absolute") {
    return { ...BASE, position: "absolute", margin: "0", ...offsets(component, true) };
  }
  return {
    ...BASE,
    flex: flex(component, place),
    ...margin(component, place),
    // LINE ignores `offsetBottom` of what stands on a baseline.
    ...offsets(component, place.layout !== "baseline"),
  };
}

function flex(component: FlexJson, place: Place): string {
  if (place.root !== undefined) return "1 0 auto";
  const row = place.layout !== "vertical";
  const share = shareOf(component, row, place);
  if (share === 0) return "0 0 auto";
  return row || component.type === "filler" ? `${share} 0 0px` : `${share} 0 auto`;
}

function shareOf(component: FlexJson, row: boolean, place: Place): number {
  if (component.type === "icon" || component.type === "separator") return 0;
  const sized = extent(component.width) !== undefined || extent(component.height) !== undefined;
  if (component.type === "box" && place.layout === "horizontal" && sized) return 0;
  return whole(component.flex) ?? (row || component.type === "filler" ? 1 : 0);
}

/** A component's own margin replaces the spacing of its parent, which is why spacing is not a `gap`. */
function margin(component: FlexJson, place: Place): Style {
  const fromParent = place.first || component.type === "filler" ? undefined : place.spacing;
  const size = spacing(component.margin) ?? fromParent;
  if (size === undefined || place.root !== undefined) return {};
  return place.layout === "vertical" ? { marginTop: size } : { marginInlineStart: size };
}

function offsets(component: FlexJson, withBottom: boolean): Style {
  const style: Record<string, string> = {};
  const put = (property: string, value: string | undefined): void => {
    if (value !== undefined) style[property] = value;
  };
  put("top", inset(component.offsetTop));
  if (withBottom) put("bottom", inset(component.offsetBottom));
  put("insetInlineStart", inset(component.offsetStart));
  put("insetInlineEnd", inset(component.offsetEnd));
  return style;
}

const SIDES: Readonly<Record<string, string>> = { start: "flex-start", top: "flex-start", center: "center" };
const ENDS: Readonly<Record<string, string>> = { end: "flex-end", bottom: "flex-end" };

/** `align` (start, center, end) or `gravity` (top, center, bottom) as a flex position. */
export function side(value: unknown, otherwise: string): string {
  if (typeof value !== "string") return otherwise;
  if (Object.hasOwn(SIDES, value)) return SIDES[value] ?? otherwise;
  return Object.hasOwn(ENDS, value) ? (ENDS[value] ?? otherwise) : otherwise;
}
