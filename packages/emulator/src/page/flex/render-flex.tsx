import type { VNode } from "preact";
import { box } from "./box.tsx";
import { bubble, directionOf } from "./bubble.tsx";
import { button } from "./button.tsx";
import { carousel } from "./carousel.tsx";
import type { Draw, FlexContext } from "./context.ts";
import { filler } from "./filler.tsx";
import { icon } from "./icon.tsx";
import { image } from "./image.tsx";
import { type FlexJson, isJson, textOf } from "./json.ts";
import { separator } from "./separator.tsx";
import { text } from "./text.tsx";
import { video } from "./video.tsx";

/** Every component that may stand in a box or a block; spans stand in texts only. */
export const COMPONENTS: Readonly<Record<string, Draw>> = {
  box,
  button,
  filler,
  icon,
  image,
  separator,
  text,
  video,
};

export interface FlexOptions {
  /** Default 1. */
  readonly fontScale?: number;
  /** Default true. */
  readonly video?: boolean;
  readonly onAction?: (action: FlexJson) => void;
}

/**
 * Draws the `contents` of a Flex message: JSON in, tree of nodes with their styles out. It needs no DOM, throws for no
 * JSON, and writes texts as texts. What only a layout can tell (`adjustMode: shrink-to-fit`) is marked with
 * `data-shrink` for `shrinkToFit`.
 */
export function renderFlex(container: unknown, options: FlexOptions = {}): VNode {
  const json = isJson(container) ? container : {};
  const context: FlexContext = {
    direction: directionOf(json),
    fontScale: options.fontScale ?? 1,
    video: options.video ?? true,
    onAction: options.onAction ?? (() => {}),
    draw: (component, place, within) => {
      const kind = textOf(component.type);
      const draw = Object.hasOwn(COMPONENTS, kind) ? COMPONENTS[kind] : undefined;
      if (draw === undefined) return <code data-flex="unknown">{`unknown component "${kind}"`}</code>;
      return draw(component, place, within);
    },
  };
  return json.type === "carousel" ? carousel(json, context) : bubble(json, context, false);
}
