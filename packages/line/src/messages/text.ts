import { asText } from "../draft/as-text.ts";
import { type Draft, type Fields, made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A text; alone it needs no key. `mention` and `emoji` fill `{name}` in it (other braces stay as they are); `quote: true`
 * answers quoting the user's message; `emojis` and `substitution` are LINE's own.
 *
 * ```yaml
 * say: See you tomorrow!
 * say: { text: "{who}, your table is ready {party}", mention: { who: =event.source.userId }, emoji: { party: 5ac1bfd5040ab15980c9b435/012 } }
 * say: { text: Got it., quote: true }
 * ```
 */
export const text: Shorthand = {
  key: "text",
  beside: ["mention", "emoji", "emojis", "substitution"],
  expand(body, message, tools) {
    const [mention, emoji, raw] = [message.at("mention"), message.at("emoji"), message.at("substitution")];
    const words = asText(body);
    if (mention === undefined && emoji === undefined && raw === undefined) {
      return made(message, { type: "text", text: words, emojis: message.at("emojis") });
    }
    const substitution: Record<string, Draft | undefined> = Object.create(null) as Fields;
    for (const key of raw?.keys() ?? []) substitution[key] = raw?.at(key);
    for (const key of mention?.keys() ?? []) substitution[key] = mentionOf(mention?.at(key));
    for (const key of emoji?.keys() ?? [])
      substitution[key] = emojiOf(emoji?.at(key), (part) =>
        checkKeys(part, "an emoji", ["productId", "emojiId"], tools),
      );
    return made(message, {
      type: "textV2",
      text: withPlaceholders(words, Object.keys(substitution)),
      substitution: made(mention ?? emoji ?? raw ?? message, substitution),
    });
  },
};

function mentionOf(who: Written | undefined): Draft | undefined {
  if (who === undefined || who.isObject) return who;
  const mentionee = who.text === "all" ? made(who, { type: "all" }) : made(who, { type: "user", userId: who });
  return made(who, { type: "mention", mentionee });
}

/** `product/emoji`, or LINE's two ids. */
function emojiOf(emoji: Written | undefined, check: (part: Written) => void): Draft | undefined {
  if (emoji === undefined) return undefined;
  if (emoji.isObject) {
    check(emoji);
    return made(emoji, {
      type: "emoji",
      productId: asText(emoji.at("productId")),
      emojiId: asText(emoji.at("emojiId")),
    });
  }
  const [productId, emojiId] = (emoji.text ?? "").split("/");
  const id = (part: string | undefined) => (emoji.isUnknown ? emoji : new Written(part ?? "", emoji.path));
  return made(emoji, { type: "emoji", productId: id(productId), emojiId: id(emojiId) });
}

/** Braces that are not a placeholder of the author's are doubled, so that no user's name or word becomes one. */
function withPlaceholders(words: Written | undefined, keys: readonly string[]): Written | undefined {
  if (words?.text === undefined) return words;
  const known = new Set(keys);
  const escaped = words.text.replace(/\{([0-9A-Za-z_]{1,20})\}|[{}]/g, (found, key: string | undefined) => {
    if (key !== undefined && known.has(key)) return found;
    return found.replace(/[{}]/g, "$&$&");
  });
  return new Written(escaped, words.path);
}
