import type { VNode } from "preact";
import type { FlexJson } from "./json.ts";

export type Style = Readonly<Record<string, string>>;

/** What a whole message shares while it is drawn. */
export interface FlexContext {
  readonly direction: "ltr" | "rtl";
  /** The device's font-size setting; components with `scaling: true` follow it. */
  readonly fontScale: number;
  /** `false` draws the `altContent` of videos, as a LINE too old for them does. */
  readonly video: boolean;
  readonly onAction: (action: FlexJson) => void;
  readonly draw: Draw;
}

export type Layout = "horizontal" | "vertical" | "baseline";

/** Where a component stands: what its parent decides about it. */
export interface Place {
  readonly layout: Layout;
  readonly first: boolean;
  readonly last: boolean;
  /** The parent's `spacing`, read already. */
  readonly spacing?: string;
  /** The root box of a block: fills it, and has the padding of the bubble's size. */
  readonly root?: { readonly padding: Style };
}

/** Draws one kind of component. */
export type Draw = (component: FlexJson, place: Place, context: FlexContext) => VNode | null;
