/** What stands under the keys of the page. Letters and signs are keys only while nothing is being written. */
export interface Shortcuts {
  /** `/` */
  writeMessage(): void;
  /** `1`, `2`, … */
  showPanel(index: number): void;
}

export interface PressedKey {
  readonly key: string;
  readonly isComposing: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** The name of the element that has the focus. */
  readonly tag: string;
}

/** Carries out the shortcut of a key; says whether it had one. */
export function pressShortcut(pressed: PressedKey, shortcuts: Shortcuts): boolean {
  if (pressed.isComposing || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return false;
  if (["INPUT", "TEXTAREA", "SELECT"].includes(pressed.tag)) return false;
  if (pressed.key === "/") {
    shortcuts.writeMessage();
    return true;
  }
  if (!/^[1-9]$/.test(pressed.key)) return false;
  shortcuts.showPanel(Number(pressed.key) - 1);
  return true;
}
