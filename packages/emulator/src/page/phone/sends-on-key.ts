export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/**
 * Whether a key sends the message. While a conversion is open, Enter confirms it: browsers say so by `isComposing`, and
 * some, which end the conversion before they report the key, only by the key code 229.
 */
export function sendsOnKey({ key, shiftKey, isComposing, keyCode }: KeyPress): boolean {
  return key === "Enter" && !shiftKey && !isComposing && keyCode !== 229;
}
