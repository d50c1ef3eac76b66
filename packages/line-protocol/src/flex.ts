import type { Action, UriAction } from "./actions.ts";

/** Flex containers and components. Sizes are texts such as `md`, `12px` or `50%`; colors `#RRGGBB` or `#RRGGBBAA`. */
export type FlexContainer = FlexBubble | FlexCarousel;

export interface FlexCarousel {
  type: "carousel";
  contents: FlexBubble[];
}

export interface FlexBubble {
  type: "bubble";
  size?: "nano" | "micro" | "deca" | "hecto" | "kilo" | "mega" | "giga";
  direction?: "ltr" | "rtl";
  header?: FlexBox;
  hero?: FlexBox | FlexImage | FlexVideo;
  body?: FlexBox;
  footer?: FlexBox;
  styles?: Partial<Record<"header" | "hero" | "body" | "footer", FlexBlockStyle>>;
  action?: Action;
}

export interface FlexBlockStyle {
  backgroundColor?: string;
  separator?: boolean;
  separatorColor?: string;
}

export type FlexComponent =
  | FlexBox
  | FlexButton
  | FlexImage
  | FlexIcon
  | FlexText
  | FlexSeparator
  | FlexFiller
  | FlexVideo
  | FlexSpan;

export interface FlexPlacing {
  margin?: string;
  position?: "relative" | "absolute";
  offsetTop?: string;
  offsetBottom?: string;
  offsetStart?: string;
  offsetEnd?: string;
}

export type FlexGravity = "top" | "bottom" | "center";
export type FlexAlign = "start" | "end" | "center";

export interface FlexBox extends FlexPlacing {
  type: "box";
  layout: "horizontal" | "vertical" | "baseline";
  contents: (FlexBox | FlexButton | FlexImage | FlexIcon | FlexText | FlexSeparator | FlexFiller)[];
  flex?: number;
  spacing?: string;
  width?: string;
  maxWidth?: string;
  height?: string;
  maxHeight?: string;
  paddingAll?: string;
  paddingTop?: string;
  paddingBottom?: string;
  paddingStart?: string;
  paddingEnd?: string;
  backgroundColor?: string;
  borderColor?: string;
  borderWidth?: string;
  cornerRadius?: string;
  justifyContent?: "flex-start" | "center" | "flex-end" | "space-between" | "space-around" | "space-evenly";
  alignItems?: "flex-start" | "center" | "flex-end";
  background?: FlexLinearGradient;
  action?: Action;
}

export interface FlexLinearGradient {
  type: "linearGradient";
  angle: string;
  startColor: string;
  endColor: string;
  centerColor?: string;
  centerPosition?: string;
}

export interface FlexButton extends FlexPlacing {
  type: "button";
  action: Action;
  style?: "primary" | "secondary" | "link";
  height?: "sm" | "md";
  color?: string;
  gravity?: FlexGravity;
  flex?: number;
  adjustMode?: "shrink-to-fit";
  scaling?: boolean;
}

export interface FlexImage extends FlexPlacing {
  type: "image";
  url: string;
  size?: string;
  aspectRatio?: string;
  aspectMode?: "fit" | "cover";
  align?: FlexAlign;
  gravity?: FlexGravity;
  backgroundColor?: string;
  animated?: boolean;
  flex?: number;
  action?: Action;
}

export interface FlexVideo {
  type: "video";
  url: string;
  previewUrl: string;
  altContent: FlexBox | FlexImage;
  aspectRatio?: string;
  action?: UriAction;
}

export interface FlexIcon extends FlexPlacing {
  type: "icon";
  url: string;
  size?: string;
  aspectRatio?: string;
  scaling?: boolean;
}

export interface FlexText extends FlexPlacing {
  type: "text";
  text?: string;
  contents?: FlexSpan[];
  size?: string;
  weight?: "regular" | "bold";
  style?: "normal" | "italic";
  decoration?: "none" | "underline" | "line-through";
  color?: string;
  align?: FlexAlign;
  gravity?: FlexGravity;
  wrap?: boolean;
  lineSpacing?: string;
  maxLines?: number;
  flex?: number;
  action?: Action;
  adjustMode?: "shrink-to-fit";
  scaling?: boolean;
}

export interface FlexSpan {
  type: "span";
  text?: string;
  size?: string;
  weight?: "regular" | "bold";
  style?: "normal" | "italic";
  decoration?: "none" | "underline" | "line-through";
  color?: string;
}

export interface FlexSeparator {
  type: "separator";
  margin?: string;
  color?: string;
}

/** Deprecated by LINE for padding and margin. */
export interface FlexFiller {
  type: "filler";
  flex?: number;
}
