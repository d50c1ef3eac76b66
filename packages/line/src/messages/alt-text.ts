import { limits } from "@renga/line-protocol";
import type { Draft } from "../draft/draft.ts";
import { Written } from "../draft/written.ts";

/**
 * What LINE shows where it cannot draw a message (the chat list, a notification): the author's `altText`, in the message
 * or in its body, else the first of these words, else `…`.
 */
export function altText(message: Written, body: Written, ...words: readonly (Written | undefined)[]): Draft {
  const own = message.at("altText") ?? body.at("altText");
  if (own !== undefined) return own;
  const found = words.find((part) => part !== undefined && (part.isUnknown || (part.text ?? "").trim() !== ""));
  if (found?.text === undefined) return found ?? "…";
  return new Written(found.text.slice(0, limits.altText.max).toWellFormed(), found.path);
}
