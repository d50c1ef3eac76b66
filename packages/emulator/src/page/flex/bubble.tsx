import type { VNode } from "preact";
import type { FlexContext, Place, Style } from "./context.ts";
import { type FlexJson, isJson } from "./json.ts";
import { line } from "./separator.tsx";
import { tap } from "./tap.ts";
import { color } from "./units.ts";

interface BubbleSize {
  readonly width: string;
  readonly radius: string;
  readonly header: string;
  readonly body: string;
  readonly bodyAboveFooter: string;
  readonly footer: string;
}

const SMALL = { radius: "10px", header: "10px", body: "10px", bodyAboveFooter: "10px", footer: "10px" };
const MIDDLE = { radius: "10px", header: "11px 14px 13px", body: "11px 14px 13px", bodyAboveFooter: "17px" };
const LARGE = { header: "20px", body: "19px 20px 20px", bodyAboveFooter: "10px", footer: "10px" };

/** Widths are caps: a narrow screen makes the bubble narrower. */
const SIZES: Readonly<Record<string, BubbleSize>> = {
  nano: { width: "120px", ...SMALL },
  micro: { width: "160px", ...SMALL },
  deca: { width: "220px", ...MIDDLE, footer: "10px" },
  hecto: { width: "241px", ...MIDDLE, footer: "10px" },
  kilo: { width: "260px", radius: "10px", header: "13px", body: "13px", bodyAboveFooter: "17px", footer: "10px" },
  mega: { width: "300px", radius: "17px", ...LARGE },
  giga: { width: "500px", radius: "5px", ...LARGE },
};

const BLOCKS = ["header", "hero", "body", "footer"] as const;
type Block = (typeof BLOCKS)[number];

/** A bubble; `inCarousel` takes four fifths of the room, so that the next one is seen to be there. */
export function bubble(component: FlexJson, context: FlexContext, inCarousel: boolean): VNode {
  const size = sizeOf(component);
  const blocks = BLOCKS.filter((name) => isJson(component[name]));
  const style: Style = {
    boxSizing: "border-box",
    position: "relative",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    width: inCarousel ? "80%" : "100%",
    maxWidth: size.width,
    ...(inCarousel ? { flex: "none", scrollSnapAlign: "center" } : {}),
    backgroundColor: "#ffffff",
    borderRadius: size.radius,
    fontSize: "16px",
    lineHeight: "1.4",
    textAlign: "start",
  };
  return (
    <div data-flex="bubble" dir={context.direction} style={style} {...tap(component, context)}>
      {blocks.map((name, index) => block(component, name, index, size, context))}
    </div>
  );
}

/** `rtl` mirrors the whole bubble. */
export function directionOf(component: FlexJson): "ltr" | "rtl" {
  return component.direction === "rtl" ? "rtl" : "ltr";
}

/** How wide a bubble can become. */
export function bubbleWidth(component: FlexJson): string {
  return sizeOf(component).width;
}

function sizeOf(component: FlexJson): BubbleSize {
  const name = typeof component.size === "string" && Object.hasOwn(SIZES, component.size) ? component.size : "mega";
  return SIZES[name] as BubbleSize;
}

function block(bubble: FlexJson, name: Block, index: number, size: BubbleSize, context: FlexContext): VNode {
  const styles = isJson(bubble.styles) && isJson(bubble.styles[name]) ? bubble.styles[name] : {};
  const backgroundColor = color(styles.backgroundColor);
  const style: Style = {
    boxSizing: "border-box",
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flex: name === "body" ? "1 0 auto" : "none",
    ...(backgroundColor === undefined ? {} : { backgroundColor }),
  };
  const content = bubble[name] as FlexJson;
  const box: Place = { layout: "vertical", first: true, last: true, root: { padding: padding(bubble, name, size) } };
  const other: Place = { layout: "vertical", first: true, last: true };
  return (
    <div data-flex={name} style={style}>
      {context.draw(content, content.type === "box" ? box : other, context)}
      {styles.separator === true && index > 0 ? line(color(styles.separatorColor), true, false, context) : null}
    </div>
  );
}

function padding(bubble: FlexJson, name: Block, size: BubbleSize): Style {
  if (name === "hero") return {};
  if (name !== "body") return sides(size[name]);
  const style = sides(size.body);
  return isJson(bubble.footer) ? { ...style, paddingBottom: size.bodyAboveFooter } : style;
}

/** "top sides bottom" (as CSS writes it) in single properties, for a box may replace each. */
function sides(shorthand: string): Style {
  const [top = "0", inline = top, bottom = top] = shorthand.split(" ");
  return { paddingTop: top, paddingInlineStart: inline, paddingInlineEnd: inline, paddingBottom: bottom };
}
