import type { Tap } from "@renga/core";
import type { Written } from "./written.ts";

/** What an expansion needs beside the author's words. */
export interface Tools {
  /** Reports what is wrong with the author's form, at the part that can be blamed. */
  note(at: Written, code: NoteCode, message: string): void;
  /** The postback data of a tap. */
  tapData(tap: Tap): string;
  /** Before the flow runs, a tap of one's own has a name only. */
  readonly isStatic: boolean;
  /** Of the user's message that `quote: true` quotes; absent when there is none, as in a push. */
  readonly quoteToken?: string;
}

export type NoteCode = "unknown-key" | "wrong-form" | "unknown-action" | "unbound-tap" | "not-allowed";

/** Blames every key that is not among `known`. */
export function checkKeys(part: Written, what: string, known: readonly string[], tools: Tools): void {
  for (const key of part.keys()) {
    const held = part.at(key);
    if (held === undefined || known.includes(key)) continue;
    tools.note(
      held,
      "unknown-key",
      `"${key}" is no key of ${what}; it has ${known.map((name) => `"${name}"`).join(", ")}`,
    );
  }
}
