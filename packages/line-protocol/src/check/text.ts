import { limits } from "../limits.ts";
import { message } from "./message.ts";
import type { Place } from "./place.ts";
import {
  type Fields,
  integer,
  isFields,
  list,
  object,
  optional,
  type Rule,
  required,
  someText,
  text,
} from "./rules.ts";

/** `text`: plain text, in which each `$` that an emoji points at is replaced by it. */
export const textMessage: Rule = message(
  {
    text: required(text(limits.textMessageText)),
    emojis: optional(
      list(
        limits.textMessageEmojis,
        object({ index: required(integer(0)), productId: required(someText), emojiId: required(someText) }),
      ),
    ),
    quoteToken: optional(someText),
  },
  emojiPlaces,
);

function emojiPlaces(value: Fields, at: Place): void {
  const { text: words, emojis } = value;
  if (typeof words !== "string" || !Array.isArray(emojis)) return;
  emojis.slice(0, limits.textMessageEmojis.max).forEach((emoji: unknown, index) => {
    if (!isFields(emoji) || typeof emoji.index !== "number" || words[emoji.index] === "$") return;
    at.inside("emojis", () =>
      at.inside(index, () => at.reportAt("index", "mismatch", "Must point at a $ in the text")),
    );
  });
}
