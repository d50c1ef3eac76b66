import type { Action } from "./actions.ts";

/** A rich menu as it is made: the picture is uploaded afterwards, once. Limits are those of `checkRichMenu`. */
export interface RichMenu {
  size: RichMenuSize;
  /** Whether it is open when the chat is opened. */
  selected: boolean;
  /** For the account's own use; users do not see it. */
  name: string;
  chatBarText: string;
  areas: RichMenuArea[];
}

/** Pixels, of the picture too. */
export interface RichMenuSize {
  width: number;
  height: number;
}

export interface RichMenuArea {
  bounds: RichMenuBounds;
  action: Action;
}

/** Pixels from the top left. */
export interface RichMenuBounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
