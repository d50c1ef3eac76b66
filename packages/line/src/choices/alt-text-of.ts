import type { Choice } from "@renga/core";
import { limits } from "@renga/line-protocol";
import type { Draft } from "../draft/draft.ts";
import { cleanLabel } from "../text/clean-label.ts";
import { lastText } from "./prompt.ts";

/** What stands for choices where they cannot be drawn: what was asked, else their labels. */
export function altTextOf(messages: readonly Draft[], choices: readonly Choice[]): string {
  const text = lastText(messages) ?? choices.map(({ label }) => cleanLabel(label)).join(" / ");
  return text.slice(0, limits.altText.max).toWellFormed();
}
